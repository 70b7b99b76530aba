import type { World } from "./world.ts";

/** How to reach a human, as the topic "kontakt" answers it: it stands inside refusals and hand-offs too. */
export function contactText({ topics }: Pick<World, "topics">): string {
  return topics.get("kontakt")?.answer ?? "";
}
