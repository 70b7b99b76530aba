import { parse } from "yaml";
import { z } from "zod";

/** What editors add to the dictionary, by hand: knowledge/dictionary/overrides.yaml. */
export type Overrides = {
  /** Right Polish words that the dictionary lacks: lemma → its other forms. They stand before the dictionary's. */
  forms: ReadonlyMap<string, readonly string[]>;
  /** Forms that people type and that texts must not hold: lemma → forms. */
  spoken: ReadonlyMap<string, readonly string[]>;
  /** Lemma → the lemma that it is taken for: "zakładać" → "założyć". */
  same: ReadonlyMap<string, string>;
};

const lists = z
  .record(z.string(), z.array(z.string()))
  .nullish()
  .transform((record) => Object.entries(record ?? {}));

const schema = z.strictObject({ forms: lists, spoken: lists, same: lists });

/** Throws on YAML of another shape, and when one lemma is to be taken for two. */
export function parseOverrides(source: string): Overrides {
  const { forms, spoken, same } = schema.parse(parse(source));
  const meanings = new Map<string, string>();
  for (const [lemma, others] of same) {
    for (const other of others) {
      if (meanings.has(other)) {
        throw new Error(`overrides.yaml: same: "${other}" stands under two lemmas`);
      }
      meanings.set(other, lemma);
    }
  }
  return { forms: new Map(forms), spoken: new Map(spoken), same: meanings };
}
