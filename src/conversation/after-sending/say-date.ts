const format = new Intl.DateTimeFormat("pl-PL", { timeZone: "Europe/Warsaw", dateStyle: "long" });

/** "24 listopada 2026", by the Polish calendar wherever the machine stands. */
export const sayDate = (at: Date): string => format.format(at);
