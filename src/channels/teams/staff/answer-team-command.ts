import type { Activity } from "botbuilder";
import { closedStatuses } from "../../../requests/life-cycle.ts";
import { suggestPartner } from "../../../requests/suggest-partner.ts";
import { requestStatuses } from "../../../requests/support-request.ts";
import { actAsMember } from "../../../staff/act-as-member.ts";
import { mayEver } from "../../../staff/permissions.ts";
import type { StaffMember } from "../../../staff/staff-member.ts";
import { fill } from "../../../text/fill.ts";
import { isGroupChat } from "../../read-addressed-text.ts";
import { findVisible, sayActed } from "./answer-team-press.ts";
import { viewForAll, viewForMember } from "./card-view.ts";
import { findPartner } from "./find-partner.ts";
import { linkTeamChannel } from "./link-team-channel.ts";
import type { TeamCommand } from "./parse-team-command.ts";
import { renderRequestCard } from "./render-request-card.ts";
import { renderRequestList } from "./render-request-list.ts";
import { cardMessage, textMessage } from "./team-message.ts";
import { place, type TeamParts } from "./team-parts.ts";

type Order = { member: StaffMember; activity: Activity; parts: TeamParts };

/** What a typed command of a member is answered with. */
export async function answerTeamCommand(command: TeamCommand, order: Order): Promise<Partial<Activity>[]> {
  const { say } = order.parts.texts;
  switch (command.kind) {
    case "mistyped":
      return [textMessage(say.mistyped)];
    case "list":
      return await list(order);
    case "here":
      return [textMessage(await linkTeamChannel(order))];
    case "show":
      return await show(command.number, order);
    case "forward":
      return [textMessage(await forward(command, order))];
  }
}

const openStatuses = requestStatuses.filter((status) => !closedStatuses.includes(status));
/** As many as a phone shows without much scrolling. */
const mostListed = 8;

async function list({ member, parts }: Order): Promise<Partial<Activity>[]> {
  const { requests, audit, now, texts } = parts;
  const ofPartner = member.role === "partner" ? { partner: member.partner ?? "" } : {};
  const filter = { statuses: openStatuses, ...ofPartner };
  const found = await requests.search(filter, { limit: mostListed, offset: 0 });
  const entry = { action: "list-seen", subject: null, detail: place } as const;
  await audit.append({ at: now(), actor: member.email, ...entry });
  if (found.total === 0) return [textMessage(texts.say.empty)];
  return [cardMessage(renderRequestList(found, parts), fill(texts.say.listTitle, { count: found.total }))];
}

async function show(number: string, { member, activity, parts }: Order): Promise<Partial<Activity>[]> {
  const { audit, now, texts } = parts;
  const stored = await findVisible(number, member, parts);
  if (!stored) return [textMessage(texts.say.unknown)];
  const entry = { action: "request-seen", subject: number, detail: place } as const;
  await audit.append({ at: now(), actor: member.email, ...entry });
  const view = isGroupChat(activity)
    ? await viewForAll(stored, parts)
    : await viewForMember(stored, member, { personal: false, parts });
  return [cardMessage(renderRequestCard(view, parts), fill(texts.card.title, { number }))];
}

async function forward(
  { number, partner: typed, reason }: Extract<TeamCommand, { kind: "forward" }>,
  { member, parts }: Order,
): Promise<string> {
  const { texts, staff } = parts;
  const stored = await findVisible(number, member, parts);
  if (!stored) return texts.say.unknown;
  const { partners } = parts.partners();
  const partner = findPartner(typed, partners);
  const shortNames = partners.map(({ shortName }) => shortName);
  if (!partner) {
    const example = { number, partner: shortNames[0] ?? "", partners: shortNames.join(", ") };
    return fill(texts.say.unknownPartner, example);
  }
  const suggestion = suggestPartner(stored.request, parts.partners(), parts.staffTexts);
  const isSuggested = suggestion.kind === "partner" && suggestion.partner === partner.id;
  const own = isSuggested ? suggestion.reason : texts.typedReason;
  const action = { kind: "forward", partner: partner.id, reason: reason || own } as const;
  const acted = await actAsMember(parts, member, { number, action, place });
  const people = await staff.list();
  return sayActed(acted, parts, (id) => people.find(({ email }) => email === id)?.name ?? id);
}

/** Whether the member may use commands at all; everybody else is a stranger here. */
export function isAtWork(member: StaffMember | undefined): member is StaffMember {
  return member !== undefined && mayEver(member, "see-request");
}
