import type { RegisterPlace } from "./name-entry.ts";
import type { PlaceSpan } from "./place.ts";
import type { Places } from "./places.ts";

/** A postal code of a text and where it may be, likeliest first. */
export type PostalHit = { code: string; span: PlaceSpan; candidates: readonly RegisterPlace[] };

/**
 * Postal codes: "05-500", "05 500" and, after a question about the place, "05500" and "96 300". Without the hyphen
 * only codes that begin with 0 count, since "15 500 zł" is a sum.
 */
export function findPostalCodes(text: string, places: Places, expected: boolean): PostalHit[] {
  return [...text.matchAll(CODE)].flatMap((match) => {
    const [written, area = "", separator = "", rest = ""] = match;
    const isCode = separator.includes("-") || separator.includes("–") || area.startsWith("0") || expected;
    if (!isCode || (separator === "" && !expected)) {
      return [];
    }
    const code = `${area}-${rest}`;
    const candidates = findCode(code, places);
    const span = { start: match.index, end: match.index + written.length };
    return candidates.length === 0 ? [] : [{ code, span, candidates }];
  });
}

/** Not inside a longer number: "05 500 12 34" is a telephone. */
const CODE = /(?<![\p{L}\d]|\d[ .-])(\d{2})( ?[-–] ?| ?)(\d{3})(?![\p{L}\d]|[ .-]\d)/gu;

function findCode(code: string, { postal, register }: Places): RegisterPlace[] {
  const range = postal.find(({ from, to }) => from <= code && code <= to);
  return (range?.where ?? []).map((where) => {
    const place = where.length > 4 ? register.gmina(where) : register.powiat(where);
    return { ...place, name: code, kind: "kod-pocztowy" };
  });
}
