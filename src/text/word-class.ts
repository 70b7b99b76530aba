/**
 * The kind of word that a tag speaks of. Homonyms share a lemma: "jak" is a small word and a noun, the yak, and only
 * the noun has the form "jaki".
 */
export function wordClass(tags: string): string {
  const part = /^[a-z0-9]+/.exec(tags)?.[0] ?? "";
  return CLASSES.get(part) ?? "small";
}

const CLASSES = new Map([
  ...["subst", "depr"].map((part) => [part, "noun"] as const),
  ...["adj", "adja", "adjp", "adjc"].map((part) => [part, "adjective"] as const),
  ...["verb", "ger", "pact", "ppas", "pcon", "pant"].map((part) => [part, "verb"] as const),
  ...["adv", "brev", "interj", "burk"].map((part) => [part, part] as const),
]);
