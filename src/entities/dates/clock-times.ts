import { bothHalves, clockPoint } from "./clock-point.ts";
import { datePatterns } from "./date-patterns.ts";
import type { Moment } from "./moment.ts";
import type { Groups, Rule } from "./rule.ts";

const HOUR = "(?<hour>2[0-4]|1\\d|0?\\d)";
const MINUTE = "(?<minute>[0-5]\\d)";
/** "16-tej", "17stej" */
const ENDING = "(?:-?(?:sta|stej|ta|tej|ej|ga|giej|cia|ciej|ma|mej|sza|szej|a)\\b)";
const HOUR_WORD = "(?<word>2[0-4]|1\\d|\\d)F~*";
const CLOCK = "(?:godz(?:ina|inie|iny|ine|in|inach)?\\.?)";
const STRONG = `(?:o|po|przed|${CLOCK})`;
const WEAK = "(?:do|od|na|okolo|kolo|miedzy|pomiedzy|a|[-–])";
const { noClock } = datePatterns;
/** After "o drugiej" these show that an hour is meant and not "o drugiej edycji". */
const HOUR_ENDS =
  "\\s*(?:$|[,.;:!?)(–-]|ran[oa]\\b|z rana|przed|po\\b|popol|wiecz|w\\b|we\\b|noca|do\\b|od\\b|i\\b|lub\\b|albo\\b|a\\b|czy\\b|ale\\b|bo\\b|dzis|jutr|pojutr|pon|wt|sr|czw|piat|sob|niedz|najpozniej|godzin)";

/** Times of the clock: "17:30", "o 16", "po szesnastej trzydzieści", "wpół do piątej", "za kwadrans szósta". */
export const clockTimes: readonly Rule[] = [
  { pattern: new RegExp(`(?<![\\d:.,])${HOUR}:${MINUTE}(?::[0-5]\\d)?(?![\\d:])`, "g"), read: readExact },
  {
    // "o 16.30"
    pattern: new RegExp(`(?<=\\b(?:o|${CLOCK})\\s*)${HOUR}\\.${MINUTE}(?![\\d.])`, "g"),
    read: readExact,
  },
  {
    // "po 17.30"; "po 15.12" is a date
    pattern: new RegExp(
      `(?<=(?:\\b(?:po|przed|do|od|na|a)\\s+|[-–]\\s*))${HOUR}\\.(?<minute>00|1[3-9]|[2-5]\\d)(?![\\d.])${noClock}`,
      "g",
    ),
    read: readExact,
  },
  {
    // "9" in "od 9 do 16:30", "16" in "o 16"
    pattern: new RegExp(
      `(?<=(?<lead>\\b(?:${STRONG}|do|od|okolo|kolo|miedzy|pomiedzy|a)\\s+|[-–]\\s*))(?<![\\d.,:])` +
        `${HOUR}(?![~MFN])${noClock}(?!-?[a-z])(?=(?<ends>${HOUR_ENDS})|)`,
      "g",
    ),
    read: readHour,
    isWeak: ({ lead, hour, ends }) =>
      !new RegExp(`^${STRONG}\\s`).test(lead ?? "") || (Number(hour) < 7 && ends === undefined),
  },
  {
    // "o 16-tej", "po 17stej"
    pattern: new RegExp(`(?<=\\b(?:${STRONG}|${WEAK})\\s*)${HOUR}${ENDING}(?=${HOUR_ENDS})`, "g"),
    read: readHour,
  },
  {
    // "9" in "9-15", "9 – 15.30"
    pattern: new RegExp(
      `(?<![\\d.,:/-])${HOUR}(?=\\s*[-–]\\s*(?:2[0-4]|1\\d|\\d)(?![\\d/-])${noClock})`,
      "g",
    ),
    read: readHour,
    isWeak: () => true,
  },
  {
    // "o szesnastej trzydzieści"
    pattern: new RegExp(`(?<=\\b(?:${STRONG}|${WEAK})\\s+)${HOUR_WORD}\\s+${MINUTE}~+`, "g"),
    read: readHour,
  },
  {
    pattern: new RegExp(`(?<=\\b(?:${STRONG}|${WEAK})\\s+)${HOUR_WORD}(?=${HOUR_ENDS})`, "g"),
    read: readHour,
  },
  {
    // "8 wieczorem", "szósta po południu", "piętnasta godzina"
    pattern: new RegExp(
      `(?<![\\d.,:/-])(?:${HOUR}${ENDING}?|${HOUR_WORD})(?=\\s+(?:rano|z rana|po ?poludniu|wieczorem|w nocy|noca|godzina)\\b)`,
      "g",
    ),
    read: readHour,
  },
  {
    // "o 1730"; "o 2015" may be a year
    pattern: new RegExp(
      `(?<=\\b(?:o|${CLOCK})\\s+)(?!(?:19|20)\\d\\d)(?<hour>[01]\\d|2[0-3])${MINUTE}${noClock}`,
      "g",
    ),
    read: readExact,
  },
  { pattern: /\bw poludnie\b/g, read: () => clockPoint([12 * 60], true) },
  { pattern: /(?<=\b(?:po|do|przed) )polnoc[ya]\b|\bo polnocy\b/g, read: () => clockPoint([0], true) },
];

function readExact({ hour, minute }: Groups): Moment | undefined {
  const at = Number(hour) * 60 + Number(minute);
  return at > 24 * 60 ? undefined : clockPoint([at], false);
}

/** "o ósmej" may be 8 or 20, "o szesnastej" is 16. */
function readHour({ hour, word, minute }: Groups): Moment | undefined {
  const at = Number(hour ?? word) * 60 + Number(minute ?? 0);
  return at > 24 * 60 ? undefined : clockPoint(bothHalves(at), minute === undefined);
}
