const format = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw" });

/** "2026-11-24" in Polish time. */
export function localDay(at: Date): string {
  return format.format(at);
}
