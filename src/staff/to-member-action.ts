import { closingResults, type RequestAction } from "../requests/life-cycle.ts";

type MemberAction = Exclude<RequestAction, { kind: "expire" }>;

/** What was typed and chosen beside the button; missing fields are undefined. */
type ActionFields = {
  reason: string | undefined;
  note: string | undefined;
  result: string | undefined;
  /** The forwarding that is meant, where it is one. */
  forward: () => Extract<MemberAction, { kind: "forward" }> | undefined;
};

/** The action that a button asks for, in the panel or in Teams; undefined where a choice is missing or none is meant. */
export function toMemberAction(
  kind: string | undefined,
  { reason = "", note = "", result, forward }: ActionFields,
): MemberAction | undefined {
  switch (kind) {
    case "claim":
    case "release":
    case "accept":
    case "contact":
    case "withdraw":
      return { kind };
    case "decline":
      return { kind, reason };
    case "note":
      return { kind, note };
    case "close": {
      const chosen = closingResults.find((one) => one === result);
      return chosen && { kind, result: chosen, reason };
    }
    case "forward":
      return forward();
    default:
      return undefined;
  }
}
