// Swedish dates are ISO dates: they sort, and a spreadsheet with Polish settings takes them for dates.
const format = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Warsaw",
  dateStyle: "short",
  timeStyle: "short",
});

/** "2026-11-24 09:15", in Polish time wherever the machine stands. */
export function formatInstant(at: Date): string {
  return format.format(at);
}
