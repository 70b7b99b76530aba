import { foldLetters } from "./fold-letters.ts";
import type { FieldWord } from "./spot-field.ts";
import { spotField } from "./spot-field.ts";

/** Words by which somebody corrects what they said before. */
export type Correction =
  /** "nie Wola, tylko Wołomin", "Wołomin, a nie Wola" */
  | { kind: "instead"; wrong: string; right: string }
  /** "zmień telefon", "popraw liczbę osób na 9": `value` is null where only the field is named. */
  | { kind: "field"; field: string; value: string | null }
  /** "pomyliłam się, to powiat otwocki", "zły numer, ma być 500 000 001"; `rest` may be empty. */
  | { kind: "mistake"; field: FieldWord | null; rest: string }
  /** "a, i jest nas jednak siedmioro" */
  | { kind: "addition"; rest: string };

const SIGH =
  /^(?:(?:oj|ojej|o|a|ale|no|nie|ups|przepraszam|sorry|wrocmy|wroc|chwila|moment|jeszcze|aha|to|tak|ok|dobrze|dobra|tylko)[\s,.!–-]+)*/;
const INSTEAD =
  /^nie\s+(?:to\s+|jest to\s+|w\s+|z\s+)?(.+?)\s*[,;–-]?\s+(?:tylko|lecz|ale|a)\s+(?:to\s+|w\s+|z\s+)?(.+?)[\s.!]*$/;
const RATHER = /^(?:to\s+)?(.{2,40}?)\s*,?\s+(?:a\s+)?nie\s+(.{2,40}?)[\s.!]*$/;
const CHANGES =
  /^(?:(?:prosze|ok|dobra|chce|chcialabym|chcialbym|chcemy|musze|trzeba|moge|mozna|czy|ale|o)\s+)*(?:zmien|zmienic|zmiencie|zmieniam|zmieniamy|zmiana|popraw|poprawic|poprawcie|poprawiam|poprawka|podmien|skoryguj)\b[\s:,–-]*/;
const MISTAKE =
  /^(?:mala\s+)?(?:pomyl\w+(?: sie)?|(?:to )?moj blad|mia(?:lam|lem) na mysli|mialo byc|zle (?:napisal\w+|podal\w+|wpisal\w+|wybral\w+|kliknel\w+|klikn\w+)|bledne?|blad|(?:zly|zla|zle|bledny|bledna|bledne|nieaktualny|nie ten)\s+(?=(?:numer|nr|telefon|mail|e-mail|email|adres|miejsc|powiat|gmin|liczb|imi|nazwisk)))/;
const MEANS =
  /^[\s,.;:!–-]*(?:(?:to|tam|i|a|bo|ma byc|mialo byc|mial byc|miala byc|powinno byc|powinien byc|powinna byc|prawidlow\w+(?: to)?|poprawn\w+(?: to)?|wlasciw\w+(?: to)?|chodzi o|chodzilo o|chodzilo mi o|jednak|jest|to jest)(?:[\s,:–-]+|$))*/;
/** "zły numer telefonu, ma być …", "pomyliłam się w numerze: …"; in "pomyliłam się, to powiat otwocki" it is the value. */
const FIELD_OF_MISTAKE = /^(?!\s*to\b)[a-z\s-]*?(?=\s*(?:$|[,.;:!–\d]|ma byc\b|powin|mial\w? byc))/;
const ADDS = /^(?:a,? i|aha|a|i|o)?[\s,]*(?=.*\bjednak\b)/;

/** What a message corrects by its first words, else null. */
export function spotCorrection(text: string): Correction | null {
  const folded = foldLetters(text);
  const from = skipSigh(folded);
  return (
    spotInstead(text, folded) ??
    spotChange(text, folded, from) ??
    spotMistake(text, folded, from) ??
    spotAddition(text, folded)
  );
}

/** "nie, zmień telefon", "oj, pomyłka"; the "nie" of "nie Wola, tylko …" stays with what it denies. */
const skipSigh = (folded: string): number => SIGH.exec(folded)?.[0].length ?? 0;

function spotInstead(text: string, folded: string): Correction | null {
  const lead =
    /^(?:(?:oj|ojej|o|a|ale|no|to|przepraszam|sorry|ups|pomyl\w+(?: sie)?|blad)[\s,.!–-]+)*/.exec(folded)?.[0]
      .length ?? 0;
  const denied = matchGroups(INSTEAD, text, folded, lead);
  if (denied) return { kind: "instead", wrong: denied[0], right: denied[1] };
  const rather = folded.includes(" nie ") ? matchGroups(RATHER, text, folded, lead) : undefined;
  return rather ? { kind: "instead", wrong: rather[1], right: rather[0] } : null;
}

/** The two groups of a pattern as they are written, with their diacritics. */
function matchGroups(
  pattern: RegExp,
  text: string,
  folded: string,
  from: number,
): [string, string] | undefined {
  const match = new RegExp(pattern.source, "ds").exec(folded.slice(from));
  const [, one, other] = match?.indices ?? [];
  if (!one || !other) return undefined;
  return [text.slice(from + one[0], from + one[1]), text.slice(from + other[0], from + other[1])];
}

function spotChange(text: string, folded: string, from: number): Correction | null {
  const lead = CHANGES.exec(folded.slice(from))?.[0].length ?? 0;
  return lead === 0 ? null : splitField(text.slice(from + lead));
}

/** "telefon" names a field; "telefon na 500 …", "miejsce: Otwock" give its new value, too. */
export function splitField(text: string): Extract<Correction, { kind: "field" }> {
  const folded = foldLetters(text);
  const joint = /(?:^|\s)na\s+(?!pewno)|\s*:\s*|\s+-\s+/.exec(folded);
  if (joint) {
    const value = text.slice(joint.index + joint[0].length).replace(/[\s.!]+$/, "");
    return { kind: "field", field: text.slice(0, joint.index).trim(), value: value === "" ? null : value };
  }
  return { kind: "field", field: text.trim().replace(/[.!]+$/, ""), value: null };
}

function spotMistake(text: string, folded: string, from: number): Correction | null {
  const lead = MISTAKE.exec(folded.slice(from))?.[0].length ?? 0;
  if (lead === 0) return null;
  const told = from + lead;
  const named = FIELD_OF_MISTAKE.exec(folded.slice(told))?.[0] ?? "";
  const field = spotField(named);
  const start = field === null ? told : told + named.length;
  const meant = MEANS.exec(folded.slice(start))?.[0].length ?? 0;
  return { kind: "mistake", field, rest: text.slice(start + meant) };
}

function spotAddition(text: string, folded: string): Correction | null {
  const lead = ADDS.exec(folded)?.[0].length;
  return lead === undefined ? null : { kind: "addition", rest: text.slice(lead) };
}
