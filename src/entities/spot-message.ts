import { foldLetters } from "./fold-letters.ts";
import { saysNeed } from "./spot-need.ts";

const GREETING =
  /^\s*(?:dzien dobry|dobry wieczor|witam(?: serdecznie| panstwa)?|czesc|hej|halo|szanowni panstwo|drodzy panstwo|dobry)(?:[\s,.!:–-]+|$)/;
/** A line that only closes a letter, names the subject or leads to the contact. */
const EMPTY =
  /^[\s,;:.()–-]*(?:(?:pozdrawiam\w*|serdecznie|z powazaniem|z wyrazami szacunku|dziekuj\w+|z gory|za pomoc|pros(?:ze|imy) o (?:kontakt|telefon|odpowiedz)|(?:pros(?:ze|imy) )?(?:dzwonic|pisac)|kontakt\w*|tel|telefon|kom|mail|e-mail|email|nr|numer|moj|i|lub|albo|to|pod|na|adres|ze mna)[\s,;:.()!–-]*)*$/;
/** "Proszę o kontakt. Pozdrawiam" at the end of a letter in one line; the sentence before keeps its full stop. */
const CLOSING =
  /(?:^|(?<=[.!?])\s+|\s*,\s*)(?:pros(?:ze|imy) o (?:kontakt|telefon|odpowiedz)|(?:z gory )?(?:dziekuj\w+ i )?pozdrawiam\w*(?: serdecznie)?|serdecznie pozdrawiam\w*|z powazaniem|z gory dziekuj\w+|dziekuj\w+(?: za pomoc)?)[\s.,!;:]*$/;
const HEADER = /^\s*(?:temat|od|do|data|wyslano|re|fw|fwd|odp|pd)\s*:/; // lines above a pasted letter
/** What is left hanging where a name and a phone were cut out: ", tel.", "kontakt:". */
const HANGING =
  /(?:(?:^|[\s,;:(–-]+)(?:tel|telefon|kom|komorka|nr|numer|mail|e-mail|email|kontakt\w*|pros(?:ze|imy) o(?: kontakt| telefon| mail)?|to|i|lub|albo|pod|na|z tej strony|nazywam sie|jestem|tu)\b\.?)*[\s,;:(–-]*$/;

/**
 * What somebody says that they need, in their own words: the message without greeting, closing and the stretches
 * given as `cut` (name and contact). Null where no sentence of it states a need.
 */
export function spotMessage(text: string, cut: readonly { start: number; end: number }[]): string | null {
  const parts = splitAround(text, cut).map((part, index) =>
    (index === 0 ? part : part.replace(/^[\s,]*\bi\s+/, ""))
      .split(/\n+/)
      .filter((line) => !HEADER.test(foldLetters(line)) || !text.includes("\n"))
      .map(tidy)
      .filter(Boolean)
      .join(" "),
  );
  const joined = parts.filter(Boolean).reduce((left, part) => {
    if (left === "") return part;
    return /[.!?…]$/.test(left) ? `${left} ${part}` : `${left}, ${part}`;
  }, "");
  return saysNeed(joined) ? joined : null;
}

function splitAround(text: string, cut: readonly { start: number; end: number }[]): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of cut.toSorted((a, b) => a.start - b.start)) {
    if (start > at) parts.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  return [...parts, text.slice(at)];
}

function tidy(part: string): string {
  const greeting = GREETING.exec(foldLetters(part))?.[0].length ?? 0;
  const rest = part.slice(greeting).replace(/^[\s,;:.)–-]+/, "");
  const folded = foldLetters(rest);
  if (EMPTY.test(folded)) return "";
  const hanging = HANGING.exec(folded);
  return dropClosing(rest.slice(0, hanging?.index ?? rest.length).trim());
}

function dropClosing(text: string): string {
  const closing = CLOSING.exec(foldLetters(text));
  return closing === null ? text : dropClosing(text.slice(0, closing.index).trim());
}
