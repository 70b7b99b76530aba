import { fold, normalise } from "../../../text/fold.ts";

type Partner = { id: string; shortName: string; name: string };

/** Letters that a Polish case may change at the end of a word: "fundacja" → "fundacji", "biuro" → "biurem". */
const longestEnding = 3;
const shortestStem = 4;

/** The partner that a text names, in whatever case: "BORIS", "borisa", "Fundacji Inicjatyw Społeczno-Ekonomicznych". */
export function findPartner(text: string, partners: readonly Partner[]): Partner | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const found = partners.filter(
    ({ id, shortName, name }) =>
      (words.length === 1 && (isNameOf(words[0] ?? "", shortName) || isNameOf(words[0] ?? "", id))) ||
      isLongName(words, { shortName, name }),
  );
  return found.length === 1 ? found[0] : undefined;
}

const wordsOf = (text: string): string[] => fold(normalise(text)).split(" ").filter(Boolean);

// "BORIS-owi" and "FISE'u" come apart when they are folded, "borisem" does not.
const endings = /^(a|u|y|i|owi|em|ie)?$/;

function isNameOf(word: string, name: string): boolean {
  const [short = ""] = wordsOf(name);
  return word.startsWith(short) && endings.test(word.slice(short.length));
}

/**
 * Every word of the text stands in the name, in this order. Without the short name among them, two words say too
 * little: "Fundacji Społecznej" could be more than one.
 */
function isLongName(words: readonly string[], { shortName, name }: Omit<Partner, "id">): boolean {
  if (words.length < 3 && !(words.length === 2 && words.some((word) => isNameOf(word, shortName))))
    return false;
  let rest = wordsOf(name);
  return words.every((word) => {
    const at = rest.findIndex((other) => isSameStem(word, other));
    rest = rest.slice(at + 1);
    return at >= 0;
  });
}

function isSameStem(left: string, right: string): boolean {
  const stem = Math.max(shortestStem, Math.max(left.length, right.length) - longestEnding);
  return left === right || (left.length >= stem && left.slice(0, stem) === right.slice(0, stem));
}
