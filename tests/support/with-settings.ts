import type { World } from "../../src/conversation/world.ts";
import type { Transcript } from "./parse-transcript.ts";

/** The world with the settings that the transcript is about. */
export function withSettings(world: World, { settings }: Transcript): World {
  return { ...world, policy: { ...world.policy, ...settings } };
}
