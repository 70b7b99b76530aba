import type { ActionKind } from "../../requests/life-cycle.ts";
import type { PartnerLink } from "../../requests/partner-links.ts";
import type { StoredRequest } from "../../requests/request-store.ts";
import type { Suggestion } from "../../requests/suggest-partner.ts";
import type { SurveyReply } from "../../requests/survey/survey.ts";
import type { Session } from "../../staff/create-sessions.ts";
import type { StaffMember } from "../../staff/staff-member.ts";

/** What the page of one request is made from. */
export type RequestValues = StoredRequest & {
  session: Session;
  /** What the member may do now. */
  actions: ReadonlySet<ActionKind>;
  suggestion: Suggestion;
  /** Links of the mails to partners; null for those who may not manage them. */
  links: readonly PartnerLink[] | null;
  now: Date;
  /** What the person said after the end. */
  survey: SurveyReply | undefined;
  people: readonly StaffMember[];
  /** Why the last action was not taken. */
  refusal?: string | undefined;
};
