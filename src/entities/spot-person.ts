import { fold } from "../text/fold.ts";
import { firstNames } from "./first-names.ts";
import { foldLetters } from "./fold-letters.ts";
import type { Span } from "./spot-contact.ts";

/** The name of the person who writes, as they wrote it. */
export type SpottedPerson = Span & { name: string };

const foldedNames: ReadonlySet<string> = new Set([...firstNames].map((name) => fold(name)));

const INTRODUCES = /\b(?:nazywam sie|mam na imie)\s+/g; // "nazywam się Barbara Nowak"
const I_AM = /\b(?:jestem|tu|z tej strony|podpisano|pozdrawiam|pozdrawiamy|z powazaniem)[,:\s]+/g; // "z tej strony Ania"
/** What may stand between a name and its phone: "Barbara, tel. 500 …", "Barbara (500 …)". */
const LINK =
  /^[\s,;:.(–-]*(?:(?:tel|telefon|kom|komorka|nr|numer|telefonu|mail|e-mail|email|kontakt|adres|moj|i)\b[\s,;:.(–-]*)*$/;
const WORD = /\p{L}+(?:-\p{L}+)?/gu;

/**
 * A name said as one ("nazywam się …", "z tej strony Ania") or standing right beside the contact ("Barbara, 500 …").
 * Its first word must be a Polish first name, unless it is introduced as a name. Null where there are two names.
 */
export function spotPerson(text: string, contacts: readonly Span[]): SpottedPerson | null {
  const folded = foldLetters(text);
  const found = [
    ...[...folded.matchAll(INTRODUCES)].map(({ index, 0: lead }) =>
      readName(text, index + lead.length, true),
    ),
    ...[...folded.matchAll(I_AM)].map(({ index, 0: lead }) => readWhole(text, index + lead.length)),
    ...contacts.flatMap((contact) => beside(text, folded, { contact, contacts })),
  ].filter((name) => name !== null);
  const [first, ...others] = found.toSorted((a, b) => b.name.length - a.name.length);
  if (first === undefined) return null;
  return others.every(({ name }) => fold(first.name).startsWith(fold(name))) ? first : null;
}

function beside(
  text: string,
  folded: string,
  { contact, contacts }: { contact: Span; contacts: readonly Span[] },
): (SpottedPerson | null)[] {
  // "jan@example.org" is no name.
  const isInside = (at: number): boolean => contacts.some(({ start, end }) => at >= start && at < end);
  const words = [...text.matchAll(WORD)].filter(({ index }) => !isInside(index));
  const before = words.flatMap(({ index, 0: word }) => {
    if (index >= contact.start || !isFirstName(word)) return [];
    const name = readName(text, index, false);
    return name !== null && LINK.test(folded.slice(name.end, contact.start)) ? [name] : [];
  });
  const next = words.find(({ index }) => index >= contact.end);
  const follows = next !== undefined && /^[\s,;:(–-]*$/.test(text.slice(contact.end, next.index));
  return [...before, follows ? readName(text, next.index, false) : null];
}

/** "jestem Ania z Otwocka"; not "JESTEM BARBARA NOWAK", whose surname nothing tells from another word. */
function readWhole(text: string, start: number): SpottedPerson | null {
  const name = readName(text, start, false);
  if (name === null) return null;
  const after = foldLetters(text.slice(name.end));
  return /^\s*(?:$|\n|[^\sa-z\d]|(?:z|ze|w|we|i|tel|telefon)\b|\+?\d)/.test(after) ? name : null;
}

/** One to three words of a name that begin at `start`: "Anna Maria Nowak-Kowalska". */
function readName(text: string, start: number, isIntroduced: boolean): SpottedPerson | null {
  const [, written = ""] = /^((?:\p{L}+(?:-\p{L}+)?[ \u00a0]?){1,3})/u.exec(text.slice(start)) ?? [];
  const words = written.trim().split(/\s+/);
  const [first = ""] = words;
  if (isIntroduced ? !isCapital(first) : !isFirstName(first)) return null;
  const isShouted = !/\p{Ll}/u.test(text);
  const name = [first];
  for (const word of words.slice(1)) {
    // In capitals throughout, nothing tells a surname from the next word.
    if (isShouted || !isCapital(word) || word.length < 2 || NO_SURNAME.test(fold(word))) break;
    name.push(word);
  }
  const { length } = name.join(" ");
  return { name: name.map(capitalise).join(" "), start, end: start + length };
}

/** Capitals that follow a name without being one: "Anna Tel. 500 …", "Anna KGW Cegłów". */
const NO_SURNAME = /^(?:tel|telefon|kom|mail|email|kontakt|nr|kgw|osp|prezes\w*|fundacja|stowarzyszenie)$/;

/** "BARBARA" and "barbara" sign as "Barbara"; "Nowak-Kowalska" stays. */
const capitalise = (word: string): string =>
  /^(?:\p{Lu}+|\p{Ll}+)$/u.test(word) ? word.charAt(0).toUpperCase() + word.slice(1).toLowerCase() : word;

const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** Without diacritics names are known, too ("Malgorzata"); with some they must be right ("Barbarą" is another case). */
function isFirstName(word: string): boolean {
  const title = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return firstNames.has(title) || (!/[^\x20-\x7e]/.test(word) && foldedNames.has(fold(word)));
}
