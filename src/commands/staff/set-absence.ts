import { absenceProblemTexts } from "../../server/panel/absence-problem-texts.ts";
import type { PanelTexts } from "../../server/panel/panel-texts.ts";
import type { Absence, AbsenceStore } from "../../staff/absence.ts";
import { type AbsenceInput, parseAbsence } from "../../staff/parse-absence.ts";
import type { StaffStore } from "../../staff/staff-store.ts";
import { fill } from "../../text/fill.ts";
import { complain, print } from "../terminal.ts";

/** Absences from the command line: npm run staff -- absence. */
type Stores = { staff: StaffStore; absences: AbsenceStore };

export async function setAbsence(
  input: AbsenceInput,
  { staff, absences }: Stores,
  texts: PanelTexts,
): Promise<number> {
  const parsed = parseAbsence(input, await staff.list());
  if (parsed.kind === "problems") {
    const lines = parsed.problems.map((problem) => texts.absence[absenceProblemTexts[problem]]);
    return complain([...lines, "", texts.command.usage].join("\n"), 2);
  }
  const { email, firstDay, lastDay } = parsed.absence;
  if (!(await absences.save(parsed.absence))) return complain(fill(texts.command.unknown, { email }), 1);
  return print(fill(texts.command.absent, { email, from: firstDay, until: lastDay }));
}

export async function clearAbsence(
  given: string,
  { staff, absences }: Stores,
  { command }: PanelTexts,
): Promise<number> {
  const email = given.trim().toLowerCase();
  if (!(await staff.find(email))) return complain(fill(command.unknown, { email }), 1);
  await absences.clear(email);
  return print(fill(command.present, { email }));
}

/** "2026-12-21 – 2027-01-03 → adam@example.org"; empty for somebody who is there. */
export function describeAbsence(absence: Absence | undefined): string {
  if (!absence) return "";
  const { firstDay, lastDay, deputy } = absence;
  return `${firstDay} – ${lastDay}${deputy === null ? "" : ` → ${deputy}`}`;
}
