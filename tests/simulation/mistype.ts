const bare: Readonly<Record<string, string>> = {
  ...{ ą: "a", ć: "c", ę: "e", ł: "l", ń: "n", ó: "o", ś: "s", ź: "z", ż: "z" },
};
/** Shorter words are hard to get wrong. */
const shortestSlip = 6;

/** Types as somebody does without looking: small letters without diacritics, here and there two letters swapped. */
export function mistype(text: string, seed: number): string {
  let state = seed;
  const next = (limit: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  const plain = text.toLowerCase().replace(/[ąćęłńóśźż]/g, (letter) => bare[letter] ?? letter);
  return plain.replace(/\p{L}+/gu, (word) =>
    word.length < shortestSlip || next(3) > 0 ? word : swap(word, next),
  );
}

/** "szkolenia" → "szkoelnia"; the first and the last letter stay. */
function swap(word: string, next: (limit: number) => number): string {
  const at = 1 + next(word.length - 3);
  return `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
}
