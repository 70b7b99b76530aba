/**
 * Numbers of support requests: "ZG-7K3M-Q9TD". Whoever knows the number may ask for the state of the request, so it
 * cannot be guessed: 29^7 numbers, 34.0 bits. The last character is a check character.
 */

/**
 * 29 characters: no 0 O, 1 I L, which look alike; no B, which passes for 8; no U, which passes for V (and most words
 * that nobody wants to read out need it). 29 is a prime: that is what makes the check find every error named below.
 */
const alphabet = "23456789ACDEFGHJKMNPQRSTVWXYZ";
const size = alphabet.length;
const payloadLength = 7;

/** `randomBytes(8)` gives the randomness: the bytes of node:crypto's function of that name. */
export function newRequestNumber(randomBytes: (count: number) => Uint8Array): string {
  // 64 random bits over 34.0: the remainder is uniform to one part in a thousand million.
  let rest = Buffer.from(randomBytes(8)).readBigUInt64BE();
  const digits = Array.from({ length: payloadLength }, () => {
    const digit = Number(rest % BigInt(size));
    rest /= BigInt(size);
    return digit;
  });
  const check = (size - (weightedSum(digits) % size)) % size;
  const characters = [...digits, check].map((digit) => alphabet.charAt(digit)).join("");
  return `ZG-${characters.slice(0, 4)}-${characters.slice(4)}`;
}

export type ParsedRequestNumber =
  | { kind: "found"; number: string }
  /** It looks like a number and is none: a character is wrong, or two have changed places. */
  | { kind: "mistyped" }
  | { kind: "none" };

/** The text without whatever looks like a number: "status ZG-7K3M-Q9TD" → "status". */
export function withoutRequestNumbers(text: string): string {
  return text.replace(numberLike, (whole, first: string, second: string) =>
    isValid((first + second).toUpperCase()) || isNumberLike(whole) ? " " : whole,
  );
}

/** Finds the first number in a text: "mam zg7k3mq9td", "ZG 7K3M Q9TD", "nr ZG–7K3M–Q9TD." */
export function parseRequestNumber(text: string): ParsedRequestNumber {
  let mistyped = false;
  for (const [whole, first = "", second = ""] of text.matchAll(numberLike)) {
    const characters = (first + second).toUpperCase();
    if (isValid(characters))
      return { kind: "found", number: `ZG-${characters.slice(0, 4)}-${characters.slice(4)}` };
    mistyped ||= isNumberLike(whole);
  }
  return { kind: mistyped ? "mistyped" : "none" };
}

/** "zgloszenie" is ZG and eight letters: only digits or dashes make a wrong number of it. */
const isNumberLike = (whole: string): boolean => /[\d\p{Pd}]/u.test(whole);

const numberLike =
  /(?<![\p{L}\p{N}])zg[\s\p{Pd}_.]{0,3}([a-z0-9]{4})[\s\p{Pd}_.]{0,3}([a-z0-9]{4})(?![\p{L}\p{N}])/giu;

function isValid(characters: string): boolean {
  const digits = [...characters].map((character) => alphabet.indexOf(character));
  return !digits.includes(-1) && weightedSum(digits) % size === 0;
}

/**
 * Weights 8, 7 … 1. One wrong character changes the sum by weight × difference, two that changed places by
 * (difference of weights) × difference: no factor is a multiple of the prime 29, so neither sum can be 0 again.
 */
function weightedSum(digits: readonly number[]): number {
  return digits.reduce((sum, digit, index) => sum + digit * (payloadLength + 1 - index), 0);
}
