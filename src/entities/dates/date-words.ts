import { fold } from "../../text/fold.ts";

const MONTHS = [
  "styczeń stycznia styczniu styczniem styczniowi",
  "luty lutego lutym lutemu",
  "marzec marca marcu marcem marcowi",
  "kwiecień kwietnia kwietniu kwietniem kwietniowi",
  "maj maja maju majem majowi",
  "czerwiec czerwca czerwcu czerwcem czerwcowi",
  "lipiec lipca lipcu lipcem lipcowi",
  "sierpień sierpnia sierpniu sierpniem sierpniowi",
  "wrzesień września wrześniu wrześniem wrześniowi",
  "październik października październiku październikiem październikowi",
  "listopad listopada listopadzie listopadem listopadowi",
  "grudzień grudnia grudniu grudniem grudniowi",
];
/** Only after the number of a day: "15 gru", "3 lis"; alone "lis" is a fox. */
const SHORT_MONTHS = "sty lut mar kwi maj cze lip sier wrz paz lis gru".split(" ");
const ROMAN_MONTHS = "i ii iii iv v vi vii viii ix x xi xii".split(" ");
const WEEKDAYS = [
  "poniedziałek poniedziałku poniedziałkiem poniedziałkowi",
  "wtorek wtorku wtorkiem wtorkowi",
  "środa środę środy środzie środą",
  "czwartek czwartku czwartkiem czwartkowi",
  "piątek piątku piątkiem piątkowi",
  "sobota sobotę soboty sobocie sobotą",
  "niedziela niedzielę niedzieli niedzielą",
];
const SHORT_WEEKDAYS = ["pon pn", "wt wtr", "sr", "czw", "pt", "sob", "niedz ndz nd"];
const WEEKDAY_PLURALS = ["poniedziałki", "wtorki", "środy", "czwartki", "piątki", "soboty", "niedziele"];

/** Folded word → number: months from 1, weekdays from 1 (Monday). */
export const dateWords = {
  months: toMap(MONTHS),
  shortMonths: toMap(SHORT_MONTHS),
  romanMonths: toMap(ROMAN_MONTHS),
  weekdays: toMap(WEEKDAYS),
  shortWeekdays: toMap(SHORT_WEEKDAYS),
  weekdayPlurals: toMap(WEEKDAY_PLURALS),
};

/** Folded words of a table as a pattern, the longest first. */
export function anyWord(words: ReadonlyMap<string, number>): string {
  return [...words.keys()].sort((one, other) => other.length - one.length).join("|");
}

function toMap(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((forms, index) => forms.split(" ").map((form): [string, number] => [fold(form), index + 1])),
  );
}
