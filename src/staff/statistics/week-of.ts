const dayMs = 86_400_000;

/** The Monday of a day's week: "2026-11-24" → "2026-11-23". */
export function weekOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00.000Z`);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - sinceMonday * dayMs).toISOString().slice(0, 10);
}

/** The Mondays of all weeks from the first to the last day. */
export function weeksBetween(firstDay: string, lastDay: string): string[] {
  const weeks: string[] = [];
  for (let at = Date.parse(weekOf(firstDay)); at <= Date.parse(lastDay); at += 7 * dayMs)
    weeks.push(new Date(at).toISOString().slice(0, 10));
  return weeks;
}
