import { type Decision, decide } from "../../src/availability/decision.ts";
import type { World } from "../../src/conversation/world.ts";

/** A world of its own, in which staff can decide something while a conversation goes on. */
export function decidingWorld(given: World): { world: () => World; decide(decision: Decision): void } {
  let world = given;
  return {
    world: () => world,
    decide: (decision) => {
      world = { ...world, availability: decide(world.availability, decision) };
    },
  };
}
