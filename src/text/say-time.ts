/** "08:00" as it is said: "8"; "08:30": "8.30". */
export function sayClock(clock: string): string {
  const [hour = "", minute = ""] = clock.split(":");
  return minute === "00" ? String(Number(hour)) : `${Number(hour)}.${minute}`;
}

/** "2026-12-15": "15 grudnia"; with its year where that is another one than `today`'s. */
export function sayDay(day: string, today: string): string {
  const isSameYear = day.slice(0, 4) === today.slice(0, 4);
  return (isSameYear ? short : long).format(noon(day));
}

/** When something begins: "dzisiaj", "jutro", "we wtorek 1 grudnia". */
export function sayComingDay(day: string, today: string): string {
  const ahead = Math.round((noon(day).getTime() - noon(today).getTime()) / 86_400_000);
  if (ahead === 0) return "dzisiaj";
  if (ahead === 1) return "jutro";
  return `${onWeekdays[noon(day).getUTCDay()]} ${sayDay(day, today)}`;
}

/** Monday first: "poniedziałek". */
export const weekdayNames = [
  "poniedziałek",
  "wtorek",
  "środa",
  "czwartek",
  "piątek",
  "sobota",
  "niedziela",
] as const;

/** Sunday first, as `getUTCDay` counts. */
const onWeekdays = [
  "w niedzielę",
  "w poniedziałek",
  "we wtorek",
  "w środę",
  "w czwartek",
  "w piątek",
  "w sobotę",
];

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

const dayAndMonth = { day: "numeric", month: "long", timeZone: "UTC" } as const;
const short = new Intl.DateTimeFormat("pl", dayAndMonth);
const long = new Intl.DateTimeFormat("pl", { ...dayAndMonth, year: "numeric" });
