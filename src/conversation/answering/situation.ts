import type { Memory } from "../memory.ts";
import type { World } from "../world.ts";

/** What the assistant knows when it replies: `question` is the person's text, masked. */
export type Situation = { question: string; memory: Memory; at: Date; world: World };
