import { multiplierForms, numeralForms } from "./polish-numerals.ts";
import { ordinalForms } from "./polish-ordinals.ts";
import { type ScannedNumber, scanCardinal, type Word } from "./scan-cardinal.ts";

const PARTS = new Map([
  ["pol", 0.5],
  ["cwierc", 0.25],
  ["poltora", 1.5],
  ["poltorej", 1.5],
]);
/** "pół do piątej" and "pół po trzeciej" are times, "pół na pół" is no number. */
const NO_PART = /^(?:do|po|na)$/;
/** "pół tysiąca", "półtora miliona", "pół tuzina" */
const SCALES = /^(?:tysiaca|miliona|miliarda|setki|tuzina)$/;

/** A number with a fraction that begins at `from`: "pół", "dwa i pół tysiąca", "trzy czwarte", "dwa przecinek pięć". */
export function scanFraction(words: readonly Word[], from: number): ScannedNumber | undefined {
  const part = scanPart(words, from);
  if (part !== undefined) return scale(words, part);
  const whole = scanCardinal(words, from);
  if (whole === undefined) return undefined;
  const [next, second] = [joined(words, whole.to), joined(words, whole.to + 1)];
  if (next === "przecinek" && second !== undefined) return scanDecimals(words, whole);
  const added = next === "i" ? scanPart(words, whole.to + 1) : undefined;
  return added === undefined || added.value >= 1
    ? undefined
    : scale(words, { value: whole.value + added.value, to: added.to });
}

function scanPart(words: readonly Word[], from: number): ScannedNumber | undefined {
  const [word, next] = [words[from]?.text ?? "", joined(words, from + 1)];
  const value = PARTS.get(word);
  if (value !== undefined) return NO_PART.test(next ?? "") ? undefined : { value, to: from + 1 };
  const numerator = numeralForms.get(word) ?? 0;
  const denominator = ordinalForms.get(next ?? "") ?? 0;
  if (numerator < 1 || numerator > 9 || denominator < 2 || denominator > 100) return undefined;
  // "jednej trzeciej", "dwie trzecie": one has the singular, more have the plural.
  const ending = numerator === 1 ? /(?:a|ej)$/ : /(?:e|ych|ich|ym|im|ymi|imi)$/;
  return ending.test(next ?? "") ? { value: numerator / denominator, to: from + 2 } : undefined;
}

function scale(words: readonly Word[], { value, to }: ScannedNumber): ScannedNumber {
  const word = joined(words, to) ?? "";
  const factor = SCALES.test(word) ? (numeralForms.get(word) ?? multiplierForms.get(word) ?? 1) : 1;
  return { value: value * factor, to: factor === 1 ? to : to + 1 };
}

/** "pięć" → 0.5, "zero pięć" → 0.05, "siedemdziesiąt pięć" → 0.75. */
function scanDecimals(words: readonly Word[], whole: ScannedNumber): ScannedNumber | undefined {
  let [digits, to] = ["", whole.to + 1];
  for (let next = scanCardinal(words, to); next !== undefined; next = scanCardinal(words, to)) {
    if (next.value > 99 || words[to]?.isJoined === false) break;
    digits += next.value;
    to = next.to;
  }
  return digits === "" ? undefined : { value: Number(`${whole.value}.${digits}`), to };
}

function joined(words: readonly Word[], index: number): string | undefined {
  const word = words[index];
  return word?.isJoined === true ? word.text : undefined;
}
