import type { Rule } from "./rule.ts";

/** Hours are those of the library, so that "TMO" means the same in every language. */
const PARTS: readonly [words: string, timex: string, from: number, to: number][] = [
  ["(?:z |nad )?ran(?:o|a|em)|o poranku|rankiem|przed poludniem|przedpoludniem", "TMO", 8, 12],
  ["po poludniu|popoludniu", "TAF", 12, 16],
  ["wieczorem|pod wieczor|(?<=\\b(?:dzis|dzisiejszy|jutrzejszy|wczorajszy) )wieczor", "TEV", 16, 20],
  ["w nocy|noca", "TNI", 20, 24],
  ["w ciagu dnia", "TDT", 8, 18],
];

/** "rano", "po południu", "wieczorem". */
export const dayParts: readonly Rule[] = PARTS.map(([words, timex, from, to]) => ({
  pattern: new RegExp(`\\b(?:${words})\\b`, "g"),
  read: () => ({ kind: "stretch", grain: "time", values: [{ timex, from: from * 60, to: to * 60 }] }),
}));
