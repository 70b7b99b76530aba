import { foldLetters } from "./fold-letters.ts";
import { readNumbers } from "./read-numbers.ts";
import { readPeople } from "./read-people.ts";

/** How many people a group says that it has; `text` is the person's own words: "około 18 osób", "siedmioro". */
export type SpottedPeople = { min: number; max: number | null; text: string };

/** Nouns for members. Not "uczestników", "dzieci", "pracowników", "mieszkańców": they are whom a group serves. */
const MEMBERS =
  /^[ \u00a0]*(?:os\b\.?|osob(?:y|ami|ach)?\b|ludzi\b|czlonk(?:ow|in|inie|iniami)\b|pan(?:i|ie|ow)?\b|kobiet(?:y)?\b|sasiad(?:ow|ek|ki)\b)/;
/** What stands before a number and belongs to it: "około 12", "z dziesięć", "od 5". */
const BEFORE =
  /(?:(?<![a-z\d])(?:ok\.?|okolo|mniej wiecej|jakies|jakichs|gdzies|moze|ponad|powyzej|prawie|co najmniej|przynajmniej|od|z|ze)\s+)+$/;
const VAGUE =
  /\b(?:kilkanascie|kilkunastu|kilkanascioro|parenascie|kilkadziesiat|kilkudziesieciu|kilka|kilku|kilkoro|pare|paru)\b/g;
/** The number is of others: "zajęcia dla 20 osób", "zatrudniamy 5 osób", "pomagamy 30 osobom". */
const OTHERS =
  /\b(?:dla|zatrudn\w*|pracow\w*|pomag\w*|wspier\w*|szkol\w*|przeszkol\w*|podopieczn\w*|opiek\w*|odbiorc\w*|uczestni\w*|zapros\w*|przychodz\w*|spotka\w*|skorzysta\w*|potrzebuj\w*|szuka\w*|wyjazd\w*|wsi|miejsc\w*|do|kazd\w*|co|bylo|w tym)\b/;
/** "jest nas dwanaście", "jest nas jednak siedmioro", "nas jest z dziesięć", "będzie nas 8". */
const WE =
  /\b(?:jest nas|nas jest|bedzie nas|nas bedzie)\s+((?:(?:jednak|juz|teraz|obecnie|tylko|razem|w sumie|lacznie|na razie)\s+)*)([^,;.!?\n]+)/;
const PAUSE = /[,;.!?\n()]/;

/** The number of members that a text tells, unless it tells two. Contact data must be blanked out before. */
export function spotPeople(text: string): SpottedPeople | null {
  const folded = foldLetters(text);
  const found = [...spotWe(text, folded), ...spotCounted(text, folded)];
  const [first] = found;
  if (first === undefined) return null;
  return found.every(({ min, max }) => min === first.min && max === first.max) ? first : null;
}

function spotWe(text: string, folded: string): SpottedPeople[] {
  const match = WE.exec(folded);
  const [, , said] = match ?? [];
  if (match === null || said === undefined) return [];
  const end = match.index + match[0].length;
  const written = text.slice(end - said.length, end).trim();
  const short = written.split(/\s+/).slice(0, LONGEST_COUNT).join(" ");
  return readSpotted(short);
}

/** "od pięciu do dziesięciu osób": more words tell something else besides. */
const LONGEST_COUNT = 5;

/** "18 osób", "jakieś dziesięć kobiet", "kilkanaście pań". */
function spotCounted(text: string, folded: string): SpottedPeople[] {
  const vague = [...folded.matchAll(VAGUE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...readNumbers(folded), ...vague].flatMap(({ start, end }) => {
    const noun = MEMBERS.exec(folded.slice(end))?.[0];
    if (noun === undefined || OTHERS.test(clauseBefore(folded, start))) return [];
    const range = /\d+\s*[-–]\s*$/.exec(folded.slice(0, start))?.[0] ?? "";
    const from = start - range.length;
    const before = BEFORE.exec(folded.slice(0, from))?.[0] ?? "";
    return readSpotted(text.slice(from - before.length, end + noun.length).trim());
  });
}

function clauseBefore(folded: string, start: number): string {
  return folded.slice(0, start).split(PAUSE).at(-1) ?? "";
}

function readSpotted(text: string): SpottedPeople[] {
  const reading = readPeople(text);
  if (reading.kind !== "read" || reading.max === 0) return [];
  return [{ min: reading.min, max: reading.max, text }];
}
