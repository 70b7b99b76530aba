/** Vowels, of which "i" before another one only softens: "społecznie" and "wsparcie" have 3 and 2 syllables. */
export function countSyllables(word: string): number {
  return word.toLowerCase().match(/i(?![aąeęioóu])|[aąeęoóuy]/gu)?.length ?? 0;
}
