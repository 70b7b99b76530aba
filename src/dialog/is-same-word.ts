/** Below this length Polish words share beginnings by accident. */
const SHORTEST_STEM = 4;
/** Polish endings rarely change more: "stowarzyszenie" – "stowarzyszeniem", "prawo" – "prawnik". */
const LONGEST_ENDING = 3;
/** After a short stem only the endings of nouns: "koło" – "kołem" – "kołami", but not "kolej". */
const SHORT_STEM = 3;
const NOUN_ENDING = /^(?:[aeiouy]|em|om|ie|ow|ach|ami)?$/;

/**
 * Whether two folded words look like forms of one: the beginning is the same and only the ending differs. Short
 * words and abbreviations must be equal ("PES" is not "PS").
 */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  const longest = Math.max(one.length, other.length);
  if (common >= SHORTEST_STEM) return longest - common <= LONGEST_ENDING;
  const isNoun = NOUN_ENDING.test(one.slice(common)) && NOUN_ENDING.test(other.slice(common));
  return common === SHORT_STEM && Math.min(one.length, other.length) > SHORT_STEM && isNoun;
}
