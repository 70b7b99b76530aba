import { foldLetters } from "./fold-letters.ts";
import { maskAddresses } from "./mask-addresses.ts";
import { maskMatches } from "./mask-matches.ts";
import { registerNumbers } from "./register-numbers.ts";
import { toE164 } from "./to-e164.ts";

/** [start, end) in UTF-16 units of the text. */
type Span = { start: number; end: number };

/** Digits as a phone is written: "+48 600 100 200", "(22) 827-52-13", "600.100.200"; not those inside "B12". */
const RUN = /(?<![\p{L}\d@_])(?:\+ ?)?\(?\+?\d(?:[ \u00a0()./–—-]{0,3}\d){0,40}/gu;
const GROUP = /\+?\d+/g;

const NO_PHONES: readonly RegExp[] = [
  registerNumbers,
  /(?<!\d)\d{1,2}([./-])\d{1,2}\1\d{4}(?!\d)|(?<!\d)\d{4}-\d\d-\d\d(?!\d)/g, // "15.12.2026 9" is no phone
];
/** "500 000 000 zł" */
const IS_MONEY = /^\s*(?:zl\b|pln\b|euro?\b|tys\b|mln\b)/;

/** Phones that can be dialled from Poland, also several in a row: "500 000 000 / 22 500 00 13". */
export function findPhones(text: string): Span[] {
  const folded = foldLetters(text);
  return findDigitRuns(text)
    .filter(({ end }) => !IS_MONEY.test(folded.slice(end)))
    .flatMap(({ start, end }) =>
      split(text.slice(start, end)).map((span) => ({ start: start + span.start, end: start + span.end })),
    );
}

/** Digits that may be a phone, whole or broken; numbers of registers and dates are left out. */
export function findDigitRuns(text: string): Span[] {
  const masked = maskMatches(foldLetters(maskAddresses(text)), NO_PHONES);
  return [...masked.matchAll(RUN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The run as one phone or as several in a row; nothing where digits are left over. */
function split(run: string): Span[] {
  if (toE164(run).kind === "phone") return [trim(run)];
  const groups = [...run.matchAll(GROUP)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return partition(run, groups) ?? [];
}

/** "+380 50 123" is a phone too, but then "45 67" would be left of "+380 50 123 45 67". */
function partition(run: string, groups: readonly Span[]): Span[] | undefined {
  const [first] = groups;
  if (first === undefined) return [];
  for (const [index, { end }] of groups.entries()) {
    if (toE164(run.slice(first.start, end)).kind === "phone") {
      const others = partition(run, groups.slice(index + 1));
      if (others !== undefined) return [{ start: first.start, end }, ...others];
    }
  }
  return undefined;
}

/** "(500 000 000)" is matched without its last bracket. */
function trim(run: string): Span {
  const isOpen = run.startsWith("(") && !run.includes(")");
  return { start: isOpen ? 1 : 0, end: run.length };
}
