import type { PartnerAction } from "../../requests/partner-links.ts";

/** What came of a form: told on top of the page, and beside the field that it concerns. */
export type FormOutcome =
  | { kind: "none" }
  | { kind: "saved"; action: PartnerAction["kind"] }
  | { kind: "refused"; action: PartnerAction; message: string };
