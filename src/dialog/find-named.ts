import { type Token, tokenize } from "../text/tokenize.ts";
import type { StepChoice } from "./flow.ts";
import { isSameWord } from "./is-same-word.ts";

export type Nameable = Pick<StepChoice, "value" | "label" | "also">;

export type NamedChoices = {
  /** Values named in the text, in the order of the list. */
  values: readonly string[];
  /** Words of the text that belong to no name. */
  rest: readonly Token[];
  /** How many words the longest of the names has; 0 where none is named. */
  longest: number;
};

type Occurrence = { value: string; start: number; length: number; strength: number; isDenied: boolean };

/**
 * Choices whose label, or another word for them, stands in the text: "chyba fundacja", "szkolenia i prawnik". Words
 * may be inflected. The longest name wins the words it covers ("stowarzyszenie zwykłe" isn't also "stowarzyszenie"),
 * and a name right after "nie" is not meant: "nie fundacja, tylko stowarzyszenie".
 */
export function findNamed(text: string, choices: readonly Nameable[]): NamedChoices {
  const tokens = tokenize(text);
  const covered = new Map<number, number>();
  const values = new Set<string>();
  let longest = 0;
  const occurrences = choices.flatMap((choice) => findOccurrences(choice, tokens, text));
  for (const { value, start, length, strength, isDenied } of occurrences.sort(byStrength)) {
    const indexes = Array.from({ length }, (_, offset) => start + offset);
    // Equally strong names share their words: then both are meant, and the person is asked.
    if (indexes.some((index) => (covered.get(index) ?? 0) > strength)) continue;
    for (const index of indexes) covered.set(index, strength);
    if (isDenied) continue;
    values.add(value);
    longest = Math.max(longest, length);
  }
  return {
    values: choices.map((choice) => choice.value).filter((value) => values.has(value)),
    rest: tokens.filter((_, index) => !covered.has(index)),
    longest,
  };
}

function findOccurrences(choice: Nameable, tokens: readonly Token[], text: string): Occurrence[] {
  return [choice.label, ...choice.also].flatMap((name) => {
    const words = tokenize(name).map((token) => token.folded);
    return tokens.flatMap((_, start): Occurrence[] => {
      const here = tokens.slice(start, start + words.length);
      if (words.length === 0 || here.length < words.length) return [];
      if (!words.every((word, index) => isSameWord(word, here[index]?.folded ?? ""))) return [];
      const exact = words.filter((word, index) => word === here[index]?.folded).length;
      const strength = words.length + exact / (words.length + 1);
      return [
        {
          value: choice.value,
          start,
          length: words.length,
          strength,
          isDenied: isDenied(tokens, start, text),
        },
      ];
    });
  });
}

const NOT = "nie";

/** Whether "nie" stands right before the name, with no comma between: "nie urząd", but not "nie, urząd". */
function isDenied(tokens: readonly Token[], start: number, text: string): boolean {
  const before = tokens[start - 1];
  const first = tokens[start];
  if (before === undefined || first === undefined || before.folded !== NOT || first.folded === NOT)
    return false;
  return text.slice(before.end, first.start).trim() === "";
}

function byStrength(one: Occurrence, other: Occurrence): number {
  return other.strength - one.strength;
}
