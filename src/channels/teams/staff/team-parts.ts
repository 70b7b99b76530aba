import type { StaffTexts } from "../../../requests/load-staff-texts.ts";
import type { RequestStore } from "../../../requests/request-store.ts";
import type { AuditStore } from "../../../staff/audit-log.ts";
import type { PartnerDirectory } from "../../../staff/partner-directory.ts";
import type { RequestSearch } from "../../../staff/request-search.ts";
import type { StaffStore } from "../../../staff/staff-store.ts";
import type { TeamChannelStore } from "../../../staff/team-channel-store.ts";
import type { TeamTexts } from "./load-team-texts.ts";

/**
 * Staff at work in Teams: a card for each request in the team's channel, its buttons, typed commands and the search
 * of the message extension. Who somebody is says their Entra object id, which Azure vouches for; what they may do
 * says the table that the panel asks, too. No message holds people's personal data: a message cannot be taken back
 * when the data is erased. They are shown in the answer to a press of "Pokaż dane", to that one member alone.
 */
export type TeamParts = {
  requests: RequestStore;
  audit: AuditStore;
  staff: StaffStore;
  search: Pick<RequestSearch, "find">;
  team: TeamChannelStore;
  partners: () => PartnerDirectory;
  /** Choices of the step "formy-wsparcia". */
  needs: () => readonly { value: string; label: string }[];
  texts: TeamTexts;
  staffTexts: StaffTexts;
  /** Origin of links into the panel. */
  publicUrl: string;
  now: () => Date;
};

/** Where an entry of the audit log comes from. */
export const place = "Teams";
