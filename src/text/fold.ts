/**
 * Polish as a language: folding, tokens, lemmas, typing errors, plural forms, personal numbers. A pure leaf:
 * nothing here knows what the assistant is about. Everything that compares words compares them folded, because
 * people write "zolty", "ŻÓŁTY" and "żółty" for the same word. Folding never changes the length, so a place found
 * in the folded text is the same place in the original.
 */

/**
 * Folds text for comparison: lower case, Polish letters to ASCII ("Żółć" → "zolc"), other marks stripped
 * ("café" → "cafe"), everything that is neither letter nor digit → space. The result has as many UTF-16 units as
 * the input. Takes NFC text (see `normalise`): a mark that stands alone becomes a space.
 */
export function fold(text: string): string {
  let folded = "";
  for (let index = 0; index < text.length; index += 1) {
    folded += foldUnit(text.charCodeAt(index));
  }
  return folded;
}

/**
 * The text as the rest of the assistant takes it: NFC, without soft hyphens and zero-width characters, with odd
 * spaces and control characters as spaces. Line feeds stay: they end a sentence.
 */
export function normalise(text: string): string {
  return text.normalize("NFC").replace(INVISIBLE, "").replace(LINE_ENDS, "\n").replace(BLANK, " ");
}

// Copied from PDF files and web pages: "spół\u00ADdzielnia", "\uFEFFDzień dobry".
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u2060-\u2064\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
const BLANK = /[^\S\n ]|[^\P{Cc}\n]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;

const SPACE = " ";
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/** One folded unit for each UTF-16 unit, filled as units are met. */
const known: (string | undefined)[] = new Array(0x10000);

function foldUnit(code: number): string {
  const before = known[code];
  if (before !== undefined) {
    return before;
  }
  const folded = computeUnit(code);
  known[code] = folded;
  return folded;
}

function computeUnit(code: number): string {
  if (code >= FIRST_SURROGATE && code <= LAST_SURROGATE) {
    return SPACE;
  }
  const letter = String.fromCharCode(code);
  // "²" and "½" are numbers to Unicode but no digits.
  if (!/^[\p{L}\p{Nd}]$/u.test(letter)) {
    return SPACE;
  }
  // NFD splits every Polish letter into base and mark except ł, which Unicode treats as its own letter.
  const base = letter.normalize("NFD").charAt(0).toLowerCase().charAt(0);
  return base === "ł" ? "l" : base;
}
