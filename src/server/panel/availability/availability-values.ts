import type { Availability } from "../../../availability/availability.ts";
import type { DecisionEntry } from "../../../availability/availability-store.ts";
import type { Session } from "../../../staff/create-sessions.ts";
import type { PartnerDirectory } from "../../../staff/partner-directory.ts";
import type { StaffMember } from "../../../staff/staff-member.ts";
import type { Form } from "../../read-form.ts";
import type { FormKind } from "./parse-decision-form.ts";

/** What the page is made from. */
export type AvailabilityValues = {
  session: Session;
  availability: Availability;
  partners: PartnerDirectory["partners"];
  people: readonly StaffMember[];
  history: readonly DecisionEntry[];
  /** A form that could not be taken: what was typed stands in it again. */
  refused?: { kind: FormKind; form: Form };
};
