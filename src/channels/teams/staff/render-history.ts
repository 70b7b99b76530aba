import { formatInstant } from "../../../calendar/format-instant.ts";
import { removeControls } from "../../../requests/remove-controls.ts";
import type { RequestEvent } from "../../../requests/support-request.ts";
import type { StaffMember } from "../../../staff/staff-member.ts";
import { fill } from "../../../text/fill.ts";
import type { CardView } from "./card-view.ts";
import type { TeamParts } from "./team-parts.ts";

/** A card is no file: the newest events are shown, the panel has them all. */
const mostEvents = 6;

/** Who did what, oldest first, one line each; reasons and notes only where people's words may be shown. */
export function renderHistory(
  { stored, people, personal }: CardView,
  length: number,
  parts: TeamParts,
): string[] {
  return stored.history.slice(-mostEvents).map((event) => {
    const { reason, note } = event.detail ?? {};
    const words = personal ? [reason, note].filter((text) => text !== undefined) : [];
    const shown = words.map((text) => removeControls(text).slice(0, length));
    return [describe(event, people, parts), ...shown].join("\n");
  });
}

function describe(event: RequestEvent, people: readonly StaffMember[], parts: TeamParts): string {
  const { texts, staffTexts } = parts;
  const { partner, result } = event.detail ?? {};
  const of = [partner, result].filter((id) => id !== undefined).map((id) => staffTexts.names[id] ?? id);
  const values = {
    at: formatInstant(event.at),
    what: staffTexts.show[event.kind],
    who: nameActor(event, people, parts),
    of: of.join(", "),
  };
  return fill(of.length > 0 ? texts.card.eventOf : texts.card.event, values);
}

function nameActor(
  { actor }: RequestEvent,
  people: readonly StaffMember[],
  { texts, staffTexts }: TeamParts,
): string {
  const { applicantActor, systemActor, partnerActor } = texts.card;
  if (actor === "osoba") return applicantActor;
  if (actor === "system") return systemActor;
  const partner = /^partner:(.+)$/.exec(actor)?.[1];
  if (partner !== undefined) return fill(partnerActor, { partner: staffTexts.names[partner] ?? partner });
  return people.find(({ email }) => email === actor)?.name ?? actor;
}
