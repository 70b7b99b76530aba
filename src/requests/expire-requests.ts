import { moves } from "./life-cycle.ts";
import type { RequestStore } from "./request-store.ts";

const statuses = moves.filter(({ action }) => action === "expire").flatMap(({ from }) => from);

/** Ends the requests that have waited since before `changedBefore` for somebody to answer for them; how many. */
export async function expireRequests(
  requests: Pick<RequestStore, "each" | "act">,
  changedBefore: Date,
  now: Date,
): Promise<number> {
  let count = 0;
  for await (const { number } of requests.each({ statuses, changedBefore })) {
    const wish = { action: { kind: "expire" }, actor: { kind: "system" }, at: now } as const;
    if ((await requests.act(number, wish)).kind === "done") count += 1;
  }
  return count;
}
