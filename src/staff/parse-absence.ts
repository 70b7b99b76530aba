import { isDay } from "../text/is-day.ts";
import type { Absence } from "./absence.ts";
import type { StaffMember } from "./staff-member.ts";

/** What a form or a command line gives; an empty deputy counts as none. */
export type AbsenceInput = { email: string; firstDay: string; lastDay: string; deputy: string };

export type AbsenceProblem = "person" | "days" | "deputy";

export type ParsedAbsence =
  | { kind: "absence"; absence: Absence }
  | { kind: "problems"; problems: readonly AbsenceProblem[] };

export function parseAbsence(input: AbsenceInput, members: readonly StaffMember[]): ParsedAbsence {
  const find = (email: string) => members.find((one) => one.email === email.trim().toLowerCase());
  const member = find(input.email);
  const firstDay = input.firstDay.trim();
  const lastDay = input.lastDay.trim();
  const deputy = input.deputy.trim() === "" ? null : find(input.deputy);
  const problems = [
    member === undefined ? "person" : undefined,
    isDay(firstDay) && isDay(lastDay) && firstDay <= lastDay ? undefined : "days",
    deputy === undefined || (member && deputy && !mayStandIn(deputy, member)) ? "deputy" : undefined,
  ].filter((problem) => problem !== undefined) as AbsenceProblem[];
  if (problems.length > 0 || member === undefined) return { kind: "problems", problems };
  return {
    kind: "absence",
    absence: { email: member.email, firstDay, lastDay, deputy: deputy?.email ?? null },
  };
}

/** A deputy sees what the other one sees: the same role, the same organisation. */
export function mayStandIn(deputy: StaffMember, member: StaffMember): boolean {
  return deputy.email !== member.email && deputy.role === member.role && deputy.partner === member.partner;
}
