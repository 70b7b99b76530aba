import type { RequestFilter } from "../../requests/request-store.ts";
import { requestStatuses } from "../../requests/support-request.ts";
import type { StaffMember } from "../../staff/staff-member.ts";
import type { PanelParts } from "./panel-parts.ts";
import { parsePeriod } from "./parse-period.ts";

/** The filters of the inbox as its address has them; "" where one is not set. */
export type InboxChoices = {
  status: string;
  opiekun: string;
  powiat: string;
  partner: string;
  potrzeba: string;
  od: string;
  do: string;
};

export const inboxChoiceNames = ["status", "opiekun", "powiat", "partner", "potrzeba", "od", "do"] as const;

/** Takes what the page offers and forgets everything else, so that any address shows a list. */
export function readInboxChoices(
  get: (name: string) => string | null | undefined,
  { partners, needs }: Pick<PanelParts, "partners" | "needs">,
): InboxChoices {
  const oneOf = (name: string, values: readonly string[]): string =>
    values.find((value) => value === get(name)) ?? "";
  const directory = partners();
  const day = (name: string): string =>
    /^\d{4}-\d{2}-\d{2}$/.test(get(name) ?? "") ? (get(name) ?? "") : "";
  return {
    status: oneOf("status", requestStatuses),
    opiekun: oneOf("opiekun", ["moje", "nikt"]),
    powiat: oneOf(
      "powiat",
      directory.areas.flatMap(({ powiaty }) => powiaty),
    ),
    partner: oneOf(
      "partner",
      directory.partners.map(({ id }) => id),
    ),
    potrzeba: oneOf(
      "potrzeba",
      needs().map(({ value }) => value),
    ),
    od: day("od"),
    do: day("do"),
  };
}

/** The choices as the store takes them. A partner's members see what is with their partner, whatever they choose. */
export function toRequestFilter(choices: InboxChoices, member: StaffMember): RequestFilter {
  const status = requestStatuses.find((one) => one === choices.status);
  const partner = member.role === "partner" ? member.partner : choices.partner || null;
  const { from, before } = parsePeriod(choices.od, choices.do);
  return {
    ...(status && { statuses: [status] }),
    ...(choices.opiekun === "moje" && { handledBy: member.email }),
    ...(choices.opiekun === "nikt" && { handledBy: null }),
    ...(choices.powiat && { powiat: choices.powiat }),
    ...(partner !== null && { partner }),
    ...(choices.potrzeba && { need: choices.potrzeba }),
    ...(from && { createdFrom: from }),
    ...(before && { createdBefore: before }),
  };
}

/** The choices as an address has them. */
export function toInboxQuery(choices: InboxChoices): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of inboxChoiceNames) if (choices[name] !== "") query.set(name, choices[name]);
  return query;
}
