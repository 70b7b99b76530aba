import type { AvailabilityStore } from "../../availability/availability-store.ts";
import type { WorkingHours } from "../../requests/clocks/clock-settings.ts";
import type { StaffTexts } from "../../requests/load-staff-texts.ts";
import type { PartnerLinks } from "../../requests/partner-links.ts";
import type { RequestStore } from "../../requests/request-store.ts";
import type { SurveyStore } from "../../requests/survey/survey.ts";
import type { AbsenceStore } from "../../staff/absence.ts";
import type { StaffAssignment } from "../../staff/assignment-store.ts";
import type { AuditStore } from "../../staff/audit-log.ts";
import type { ParseContact } from "../../staff/contact-form.ts";
import type { StaffContact } from "../../staff/contact-store.ts";
import type { Sessions } from "../../staff/create-sessions.ts";
import type { SignInLinks } from "../../staff/create-sign-in-links.ts";
import type { PartnerDirectory } from "../../staff/partner-directory.ts";
import type { RequestSearch } from "../../staff/request-search.ts";
import type { StaffStore } from "../../staff/staff-store.ts";
import type { StatisticsParts } from "../statistics/statistics-parts.ts";
import type { SurveyTexts } from "../survey/survey-texts.ts";
import type { AskedParts } from "./asked/asked-parts.ts";
import type { AvailabilityTexts } from "./availability/availability-texts.ts";
import type { IdentityProvider } from "./create-identity-provider.ts";
import type { PanelTexts } from "./panel-texts.ts";

/** How staff get in: with the account of their organisation, or with a one-time link. */
export type SignIn = { kind: "provider"; provider: IdentityProvider } | { kind: "links"; links: SignInLinks };

/** What the panel is made of, besides the parts that every route has. */
export type PanelParts = {
  signIn: SignIn;
  sessions: Sessions;
  staff: StaffStore;
  absences: AbsenceStore;
  audit: AuditStore;
  requests: RequestStore;
  partnerLinks: PartnerLinks;
  search: RequestSearch;
  /** How long a request has waited is counted in `workingHours`; from `lateDays` on it is late. */
  waiting: { workingHours: WorkingHours; lateDays: number };
  partners: () => PartnerDirectory;
  /** Kept, and said by the assistant from then on. */
  saveAssignment: (assignment: StaffAssignment) => Promise<void>;
  saveContact: (contact: StaffContact) => Promise<void>;
  parseContact: ParseContact;
  /** What people ask, and how the assistant learns to answer it. */
  asked: AskedParts;
  /** Choices of the step "formy-wsparcia". */
  needs: () => readonly { value: string; label: string }[];
  statistics: StatisticsParts;
  availability: AvailabilityStore;
  availabilityTexts: AvailabilityTexts;
  surveys: SurveyStore;
  surveyTexts: SurveyTexts;
  programme: string;
  texts: PanelTexts;
  staffTexts: StaffTexts;
  /** URL of the stylesheet, with its hash. */
  stylesheet: string;
};
