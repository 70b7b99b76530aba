/** How a number bounds: "do 20" is at most 20, "ponad 30" is above 30. */
export type BoundKind = "below" | "at-most" | "at-least" | "above";

/** `before` and `after` are the lengths of the bounding words on each side of the number, blanks included. */
export type NumberBound = { kind: BoundKind; before: number; after: number };

const BEFORE: readonly [kind: BoundKind, words: RegExp][] = [
  ["at-most", /\b(?:nie wiecej niz|(?:co )?najwyzej|maks(?:ymalnie|imum|\.)?|max\.?|do|gora)\s*$/], // "do 20 osób"
  ["below", /\b(?:ponizej|mniej niz|niespelna|niecal\w+)\s*$/], // "mniej niż 10"
  ["at-least", /\b(?:co najmniej|przynajmniej|minimum|minimalnie|min\.?|od|nie mniej niz|najmniej)\s*$/], // "min. 5"
  ["above", /\b(?:ponad|powyzej|wiecej niz|przeszlo)\s*$/], // "ponad 30"
];

const NOUN = "(?:\\s*(?:osob\\w*|os\\.?|ludzi|zlotych|zl))?";
const AFTER: readonly [kind: BoundKind, words: RegExp][] = [
  ["at-least", new RegExp(`^(?:\\s*\\+(?!\\s*\\d)|${NOUN}\\s*(?:i|lub|albo|czy)\\s+(?:wiecej|powyzej)\\b)`)], // "10 i więcej"
  ["at-least", new RegExp(`^${NOUN}\\s*(?:z hakiem|z okladem|z gora|plus)\\b`)], // "20 z hakiem"
  ["at-most", new RegExp(`^${NOUN}\\s*(?:lub|albo|i|czy)\\s+(?:mniej|ponizej)\\b`)], // "10 osób lub mniej"
  ["at-most", new RegExp(`^${NOUN},?\\s*(?:maksymalnie|maks|gora)\\b`)], // "20 maksymalnie"
];

/** What bounds the number between the two stretches of folded text, if anything. */
export function findBound(textBefore: string, textAfter: string): NumberBound | undefined {
  for (const [kind, words] of BEFORE) {
    const match = words.exec(textBefore);
    if (match !== null) return { kind, before: match[0].length, after: 0 };
  }
  for (const [kind, words] of AFTER) {
    const match = words.exec(textAfter);
    if (match !== null) return { kind, before: 0, after: match[0].length };
  }
  return undefined;
}
