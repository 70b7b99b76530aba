/** Where the process begins. What it does stands in serve.ts, and what it is made of in start-assistant.ts. */
import { enableCompileCache } from "node:module";
import { restartWithLeanMemory } from "./restart-with-lean-memory.ts";

restartWithLeanMemory();
// Keeps compiled code for the next start, which is then about half a second shorter. It must come before the rest.
enableCompileCache();
await import("./serve.ts");
