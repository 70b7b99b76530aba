import { z } from "zod";
import { parseRequestNumber } from "../../../requests/request-number.ts";

/** A button of a staff card, with what stood in the fields around it. */
export type TeamPress = {
  /** "refresh": by Teams itself, when somebody looks at the card. */
  verb: "act" | "see" | "open" | "refresh";
  number: string;
  kind: string;
  fields: Readonly<Record<string, string>>;
};

/** The data of an action of our cards; undefined for every other. */
export function readTeamPress(data: unknown): TeamPress | undefined {
  const { success, data: pressed } = dataSchema.safeParse(data);
  if (!success) return undefined;
  const { staff: verb, number: typed, kind = "", ...others } = pressed;
  const parsed = parseRequestNumber(typed);
  const fields = Object.fromEntries(
    Object.entries(others).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  // Never an empty number: the answer has to be that of a number that there is not.
  return { verb, number: parsed.kind === "found" ? parsed.number : typed, kind, fields };
}

const dataSchema = z.looseObject({
  staff: z.enum(["act", "see", "open", "refresh"]),
  number: z.string().min(1).max(100),
  kind: z.string().optional(),
});

/** The value of an invoke `adaptiveCard/action` → the data of its action. */
export function readExecuted(value: unknown): unknown {
  return z.object({ action: z.object({ data: z.unknown() }) }).safeParse(value).data?.action.data;
}
