import { fold } from "../text/fold.ts";
import { foldLetters } from "./fold-letters.ts";
import { polish } from "./polish-recognizer.ts";

/** In longer texts a "nie" belongs to what is told ("szukamy prawnika, bo nie mamy…"). */
const LONGEST_REPLY_WORDS = 6;

/** "tak, nie mam uwag": what stands before the first comma is the answer. */
const LEADING = /^\s*(tak|nie)\s*[,.;!–-]/;

/** True for yes, false for no, null where the text says neither or both: "nie wiem", "tak i nie". */
export function readYesNo(text: string): boolean | null {
  const folded = foldLetters(text);
  const leading = LEADING.exec(folded);
  if (leading !== null && !/^\s*nie[, ]+(?:wiem|no)\b/.test(folded)) return leading[1] === "tak";
  const words = fold(text)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length > LONGEST_REPLY_WORDS) return null;
  const [top] = polish.model("boolean").parse(folded);
  const said: unknown = top?.resolution.value;
  if (top === undefined || typeof said !== "boolean") return null;
  const others: unknown = top.resolution.otherResults;
  return disagrees(said, others) ? null : said;
}

/** BooleanModel lists the other matches as `{ text, value, score }`. */
function disagrees(said: boolean, others: unknown): boolean {
  return Array.isArray(others) && others.some((other: { value?: unknown }) => other.value === !said);
}
