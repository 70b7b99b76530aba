import type { Attachment } from "botbuilder";
import type { StoredRequest } from "../../../requests/request-store.ts";
import { sayRefusal } from "../../../requests/say-refusal.ts";
import { suggestPartner } from "../../../requests/suggest-partner.ts";
import { actAsMember } from "../../../staff/act-as-member.ts";
import { may, mayEver } from "../../../staff/permissions.ts";
import type { StaffMember } from "../../../staff/staff-member.ts";
import { fill } from "../../../text/fill.ts";
import { viewForMember } from "./card-view.ts";
import type { TeamPress } from "./read-team-press.ts";
import { renderRequestCard } from "./render-request-card.ts";
import { place, type TeamParts } from "./team-parts.ts";
import { toRequestAction } from "./to-request-action.ts";

/** What a press leads to. `text` says it in one sentence, where no card for one person can be shown. */
export type PressAnswer =
  /** Not for this person: nothing was looked up. */
  { kind: "stranger" } | { kind: "text"; text: string } | { kind: "card"; card: Attachment; text: string };

/** One press of a member, or of somebody who is none. */
export async function answerTeamPress(
  press: TeamPress,
  member: StaffMember | undefined,
  parts: TeamParts,
): Promise<PressAnswer> {
  if (!member || !mayEver(member, "see-request")) return { kind: "stranger" };
  return press.verb === "act" ? await act(press, member, parts) : await show(press, member, parts);
}

async function act(press: TeamPress, member: StaffMember, parts: TeamParts): Promise<PressAnswer> {
  const { texts, staffTexts, staff } = parts;
  const stored = await findVisible(press.number, member, parts);
  if (!stored) return { kind: "text", text: texts.say.unknown };
  const { number } = stored.request;
  const suggestion = suggestPartner(stored.request, parts.partners(), staffTexts);
  const action = toRequestAction(press, suggestion, parts.partners());
  if (!action) return await again(stored, member, { text: texts.say.incomplete, parts });
  const acted = await actAsMember(parts, member, { number, action, place });
  const people = await staff.list();
  const nameOf = (id: string): string => people.find(({ email }) => email === id)?.name ?? id;
  const text = sayActed(acted, parts, nameOf);
  const after = await findVisible(number, member, parts);
  // Who has declined for their partner can no longer see the request.
  return after ? await again(after, member, { text, parts }) : { kind: "text", text };
}

type Acted = Awaited<ReturnType<typeof actAsMember>>;

/** What came of it, in one sentence; of two at once the second one hears who has the request. */
export function sayActed(acted: Acted, { texts, staffTexts }: TeamParts, nameOf: (id: string) => string) {
  switch (acted.kind) {
    case "done":
    case "already": {
      const { number, status } = acted.request;
      return fill(texts.say[acted.kind], { number, status: staffTexts.names[status] ?? status });
    }
    case "forbidden":
      return texts.say.forbidden;
    case "unknown":
      return texts.say.unknown;
    default:
      return sayRefusal(acted, staffTexts, nameOf);
  }
}

/** Looks of a person are in the audit log; Teams' own asking is none: it brings nothing that the card did not show. */
async function show(press: TeamPress, member: StaffMember, parts: TeamParts): Promise<PressAnswer> {
  const { texts, audit, now, publicUrl } = parts;
  const stored = await findVisible(press.number, member, parts);
  if (!stored) return { kind: "text", text: texts.say.unknown };
  const { number } = stored.request;
  if (press.verb !== "refresh") {
    const entry = { action: "request-seen", subject: number, detail: place } as const;
    await audit.append({ at: now(), actor: member.email, ...entry });
  }
  const view = await viewForMember(stored, member, { personal: press.verb === "see", parts });
  const url = `${publicUrl}/panel/zgloszenia/${number}`;
  const text = fill(texts.say.seeInPanel, { url });
  return { kind: "card", card: renderRequestCard(view, parts), text };
}

async function again(
  stored: StoredRequest,
  member: StaffMember,
  { text, parts }: { text: string; parts: TeamParts },
): Promise<PressAnswer> {
  const view = await viewForMember(stored, member, { personal: false, notice: text, parts });
  return { kind: "card", card: renderRequestCard(view, parts), text };
}

/** Undefined for what there is not and for what is another partner's: the two look alike on purpose. */
export async function findVisible(
  number: string,
  member: StaffMember,
  { requests }: Pick<TeamParts, "requests">,
): Promise<StoredRequest | undefined> {
  const stored = await requests.find(number);
  return stored && may(member, "see-request", stored.request.handling.partner) ? stored : undefined;
}
