import type { LemmaToken, Lemmatize } from "../text/create-lemmatizer.ts";
import type { SynonymGroup } from "./load-knowledge.ts";

type Expression = { concept: string; lemmas: readonly string[] };

/**
 * Finds the synonym groups that a message touches, each once. An expression of several words matches its lemmas in
 * a row and takes its words: "ośrodek wsparcia" is OWES and no longer a kind of "wsparcie".
 */
export const createConceptFinder = (
  groups: readonly SynonymGroup[],
  lemmatize: Lemmatize,
): ((tokens: readonly LemmaToken[]) => string[]) => {
  const byFirst = indexExpressions(groups, lemmatize);
  return (tokens) => {
    const found = new Set<string>();
    let start = 0;
    while (start < tokens.length) {
      const expression = longestAt(tokens, start, byFirst);
      if (expression) found.add(expression.concept);
      start += expression?.lemmas.length ?? 1;
    }
    return [...found];
  };
};

/** First lemma → expressions that begin with it, longest first. */
const indexExpressions = (
  groups: readonly SynonymGroup[],
  lemmatize: Lemmatize,
): ReadonlyMap<string, readonly Expression[]> => {
  const byFirst = new Map<string, Expression[]>();
  for (const { name, words } of groups) {
    for (const word of words) {
      const lemmas = lemmatize(word).map((token) => token.lemmas[0] ?? token.form);
      const [first] = lemmas;
      if (first === undefined) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { concept: name, lemmas }]);
    }
  }
  for (const expressions of byFirst.values()) expressions.sort((a, b) => b.lemmas.length - a.lemmas.length);
  return byFirst;
};

const longestAt = (
  tokens: readonly LemmaToken[],
  start: number,
  byFirst: ReadonlyMap<string, readonly Expression[]>,
): Expression | undefined => {
  const candidates = (tokens[start]?.lemmas ?? []).flatMap((lemma) => byFirst.get(lemma) ?? []);
  const fitting = candidates.filter(({ lemmas }) =>
    lemmas.every((lemma, offset) => tokens[start + offset]?.lemmas.includes(lemma) ?? false),
  );
  // Of equally long ones the first: its lemma is the likelier reading of the word.
  return fitting.reduce<Expression | undefined>(
    (longest, one) => (one.lemmas.length > (longest?.lemmas.length ?? 0) ? one : longest),
    undefined,
  );
};
