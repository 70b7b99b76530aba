import { type ActionKind, possibleActions } from "../../../requests/life-cycle.ts";
import type { StoredRequest } from "../../../requests/request-store.ts";
import { type Suggestion, suggestPartner } from "../../../requests/suggest-partner.ts";
import { actionsForMember } from "../../../staff/actions-for-member.ts";
import type { StaffMember } from "../../../staff/staff-member.ts";
import type { TeamParts } from "./team-parts.ts";

/** A request as one card shows it. */
export type CardView = {
  stored: StoredRequest;
  people: readonly StaffMember[];
  actions: readonly ActionKind[];
  suggestion: Suggestion;
  /** With names, contacts and free text: never in a message, only in the answer to a member's press. */
  personal: boolean;
  /** The viewer works for the partner that has the request. */
  isOwnPartner: boolean;
  /** What came of a press. */
  notice?: string | undefined;
};

/** What everybody in a conversation sees: buttons by the request's state; who may press them is asked at the press. */
export async function viewForAll(stored: StoredRequest, parts: TeamParts): Promise<CardView> {
  const actions = possibleActions(stored.request.status, "coordinator").filter((kind) => !rare.has(kind));
  return { ...(await common(stored, parts)), actions, personal: false, isOwnPartner: false };
}

/** What cannot be undone, or is seldom needed, stands on the member's own view alone. */
const rare: ReadonlySet<ActionKind> = new Set(["release", "withdraw", "expire"]);

type Shown = { personal: boolean; notice?: string | undefined };

/** What one member sees after a press: only the buttons that are theirs. */
export async function viewForMember(
  stored: StoredRequest,
  member: StaffMember,
  { personal, notice, parts }: Shown & { parts: TeamParts },
): Promise<CardView> {
  const actions = actionsForMember(member, stored.request);
  const isOwnPartner = member.role === "partner";
  return { ...(await common(stored, parts)), actions, personal, notice, isOwnPartner };
}

async function common(stored: StoredRequest, { staff, partners, staffTexts }: TeamParts) {
  const suggestion = suggestPartner(stored.request, partners(), staffTexts);
  return { stored, suggestion, people: await staff.list() };
}
