import { seededRandom } from "../../src/knowledge/seeded-random.ts";
import type { Actor } from "../../src/requests/actor.ts";
import type { RequestAction } from "../../src/requests/life-cycle.ts";
import { newHandling, type SupportRequest } from "../../src/requests/support-request.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { numberOf } from "../support/panel-requests.ts";

/** A year of requests and of what people do with them, the same at every run; it knows nothing of clocks. */
export const yearStart = new Date("2026-07-01T00:00:00.000Z");
export const yearEnd = new Date("2027-07-01T00:00:00.000Z");

/** The server is down for a week in the middle: nothing can be sent, nothing be done, and no clock looked at. */
export const downFrom = new Date("2026-12-28T00:00:00.000Z");
export const downUntil = new Date("2027-01-04T12:00:00.000Z");

const hour = 3_600_000;
const day = 24 * hour;

export const owners = ["anna@example.org", "adam@example.org"] as const;

export type Happening =
  | { kind: "submit"; at: Date; request: SupportRequest }
  | { kind: "move"; at: Date; number: string; action: RequestAction; actor: Actor };

/** In the order of time. */
export function planYear(count: number): Happening[] {
  const random = seededRandom(7);
  const span = yearEnd.getTime() - yearStart.getTime();
  const plan: Happening[] = [];
  for (let index = 0; index < count; index += 1) {
    const sent = upTime(yearStart.getTime() + random() * span);
    const number = numberOf(index);
    const request = exampleRequest({
      // Most leave a phone number alone.
      ...(index % 4 > 0 && { fields: [], answers: {} }),
      number,
      draftId: number,
      createdAt: sent,
      handling: newHandling(sent),
    });
    plan.push({ kind: "submit", at: sent, request });
    let at = sent.getTime();
    for (const { action, actor } of planMoves(random)) {
      // Mostly within days; now and then it takes weeks.
      at = upTime(at + hour + random() ** 16 * 90 * day).getTime();
      plan.push({ kind: "move", at: new Date(at), number, action, actor });
    }
  }
  return plan.sort((one, other) => one.at.getTime() - other.at.getTime());
}

/** People write at night and on Sundays, but not to a server that is down. An odd millisecond meets no sweep. */
function upTime(ms: number): Date {
  const odd = Math.floor(ms / 1000) * 1000 + 17;
  return new Date(odd >= downFrom.getTime() && odd < downUntil.getTime() ? odd + 8 * day : odd);
}

type Planned = { action: RequestAction; actor: Actor };

function planMoves(random: () => number): Planned[] {
  const coordinator: Actor = { kind: "coordinator", id: owners[random() < 0.5 ? 0 : 1] };
  const by = (action: RequestAction): Planned => ({ action, actor: coordinator });
  const person: Planned = { action: { kind: "withdraw" }, actor: { kind: "person" } };
  const forward = by({ kind: "forward", partner: random() < 0.5 ? "fise" : "boris", reason: "bo blisko" });
  const again = by({ kind: "forward", partner: "frso", reason: "drugi raz" });
  const note = by({ kind: "note", note: "Oddzwonić." });
  const answered = [by({ kind: random() < 0.5 ? "accept" : "contact" })];
  const claim = by({ kind: "claim" });
  const dice = random();
  if (dice < 0.03) return [];
  if (dice < 0.16) return [person];
  if (dice < 0.19) return [claim];
  if (dice < 0.21) return [claim, by({ kind: "release" }), note];
  if (dice < 0.55) return [claim, by({ kind: "contact" })];
  if (dice < 0.6) return [forward];
  if (dice < 0.63) return [forward, by({ kind: "decline", reason: "brak miejsc" })];
  if (dice < 0.68) return [forward, by({ kind: "decline", reason: "brak miejsc" }), again, ...answered];
  if (dice < 0.71) return [forward, note, again, ...answered];
  if (dice < 0.9) return [forward, ...answered];
  return [claim, forward, ...answered];
}
