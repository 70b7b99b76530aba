import { hasLuhnChecksum } from "./has-luhn-checksum.ts";
import { hasNipChecksum } from "./has-nip-checksum.ts";
import { hasPeselChecksum } from "./has-pesel-checksum.ts";
import { hasRegonChecksum } from "./has-regon-checksum.ts";

export type PersonalKind = "pesel" | "card" | "account" | "document" | "phone" | "email";

/** A stretch of the text, [start, end) in UTF-16 units. */
export type PersonalMatch = { kind: PersonalKind; start: number; end: number };

/**
 * Personal numbers in a text, in one piece or in groups: "44051401458", "440514 01458", "(22) 500-00-00".
 * Numbers that follow each other are told apart group by group, the longest kind first.
 */
export function findPersonalNumbers(text: string): PersonalMatch[] {
  const found: PersonalMatch[] = [];
  for (const run of text.matchAll(RUN)) {
    const groups = [...run[0].matchAll(/\d+/g)].map(
      (match): Group => ({
        digits: match[0],
        start: run.index + match.index,
        end: run.index + match.index + match[0].length,
      }),
    );
    for (let index = 0; index < groups.length; ) {
      const number = numberAt(groups.slice(index, index + MOST_GROUPS), text);
      if (number && number.kind !== "public") {
        found.push({ kind: number.kind, start: number.start, end: number.end });
      }
      index += number?.groupCount ?? 1;
    }
  }
  return found;
}

/** Digits with at most three signs between them; a comma, a letter or the line's end breaks the run. */
const RUN = /\d(?:[ \u00A0().\-–/]{0,3}\d)*/g;
/** An account number has 26 digits. */
const MOST_GROUPS = 26;

type Group = { digits: string; start: number; end: number };

type NumberKind = {
  kind: Exclude<PersonalKind, "email" | "document"> | "public";
  lengths: readonly number[];
  accepts(digits: string, context: Context): boolean;
  /** What belongs to the number before its first digit. */
  opening?: RegExp;
};

type Context = {
  /** The number as written. */
  written: string;
  before: string;
  after: string;
};

const KINDS: readonly NumberKind[] = [
  { kind: "account", lengths: [26], accepts: () => true, opening: /PL ?$/i },
  { kind: "card", lengths: [15, 16, 19], accepts: isCard },
  {
    kind: "pesel",
    lengths: [11],
    accepts: (digits, { before, after }) =>
      hasPeselChecksum(digits) || (PESEL_BEFORE.test(before) && !isPhone(digits, { after })),
  },
  { kind: "public", lengths: [5, 9, 10, 14], accepts: isPublic },
  { kind: "phone", lengths: [9, 10, 11, 13], accepts: isPhone, opening: /[+(]{1,2}$/ },
];

function numberAt(groups: readonly Group[], text: string) {
  const start = groups[0]?.start ?? 0;
  const before = text.slice(Math.max(0, start - 20), start);
  for (const { kind, lengths, accepts, opening } of KINDS) {
    let digits = "";
    for (const [index, group] of groups.entries()) {
      digits += group.digits;
      const context = {
        written: text.slice(start, group.end),
        before,
        after: text.slice(group.end, group.end + 10),
      };
      if (lengths.includes(digits.length) && accepts(digits, context)) {
        const openingLength = opening?.exec(before)?.[0].length ?? 0;
        return { kind, start: start - openingLength, end: group.end, groupCount: index + 1 };
      }
    }
  }
  return undefined;
}

/** Called so by the writer, it is one even with a slip in it: "mój PESEL to 440 514 01 457". */
const PESEL_BEFORE = /pesel\p{L}*(?:\s+\p{L}+){0,2}[^\p{L}\d]*$/iu;

/** Visa, Mastercard, American Express, Maestro. */
const CARD =
  /^(?:4(?:\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|(?:50|5[678]|6\d)(?:\d{14}|\d{17}))$/;

function isCard(digits: string): boolean {
  return CARD.test(digits) && hasLuhnChecksum(digits);
}

/** Postal codes, NIP, KRS and REGON: public, and often next to a phone. */
function isPublic(digits: string, { written, before }: Context): boolean {
  if (digits.length === 5) {
    return /^\d\d-\d{3}$/.test(written);
  }
  if (/(?:NIP|REGON|KRS)[^\p{L}\d]*$/iu.test(before)) {
    return true;
  }
  if (digits.length === 10) {
    return hasNipChecksum(digits) || /^000[01]/.test(digits);
  }
  // In groups it is written as a phone is.
  return digits === written && !MOBILE.test(digits) && hasRegonChecksum(digits);
}

/** Numbering plan of UKE: mobile networks, then area codes. */
const MOBILE = /^(?:45|50|51|53|57|60|66|69|72|73|78|79|88)/;
const AREA =
  /^(?:1[2-8]|2[2-5]|29|3[2-4]|39|4[1-4]|4[678]|52|5[4-6]|5[89]|6[1-3]|65|6[78]|71|7[4-7]|80|8[1-7]|89|91|9[45])/;

function isPhone(digits: string, { after }: Pick<Context, "after">): boolean {
  const national = digits.replace(/^(?:(?:00)?48(?=\d{9}$)|0(?=[1-9]\d{8}$))/, "");
  const isAmount = /^\s*(?:zł|PLN|euro|tys|mln)/i.test(after);
  return national.length === 9 && !isAmount && (MOBILE.test(national) || AREA.test(national));
}
