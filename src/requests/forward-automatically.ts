import type { RequestStore } from "./request-store.ts";
import type { Suggestion } from "./suggest-partner.ts";
import type { SupportRequest } from "./support-request.ts";

export type ForwardingParts = {
  requests: Pick<RequestStore, "each" | "act">;
  suggest(request: SupportRequest): Suggestion;
  /** Ids of partners that get their requests without a coordinator's decision. */
  automatic: readonly string[];
};

/** Older ones are a coordinator's: a setting that is turned on does not send out last year's requests. */
const newestDays = 14;

/**
 * Forwards the requests that nobody has taken, where the partner who is next wants them at once; how many. What a
 * coordinator has is left to that coordinator, and so is what belongs to a partner who is away.
 */
export async function forwardAutomatically(
  { requests, suggest, automatic }: ForwardingParts,
  now: Date,
): Promise<number> {
  if (automatic.length === 0) return 0;
  const createdFrom = new Date(now.getTime() - newestDays * 24 * 3_600_000);
  let count = 0;
  for await (const request of requests.each({
    statuses: ["nowe", "odrzucone"],
    handledBy: null,
    createdFrom,
  })) {
    const next = suggest(request);
    if (next.kind === "none" || next.isSomebodyAway || !automatic.includes(next.partner)) continue;
    const action = { kind: "forward", partner: next.partner, reason: next.reason } as const;
    const acted = await requests.act(request.number, { action, actor: { kind: "system" }, at: now });
    if (acted.kind === "done") count += 1;
  }
  return count;
}
