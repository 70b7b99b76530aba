/**
 * Folded text with the letters merged that Polish writes differently and says alike, so that a slip of spelling
 * costs nothing where a slip of the fingers costs one. For comparison only; it may be shorter than the text.
 */
export function soundKey(folded: string): string {
  return folded.replace(SLIPS, (written) => HEARD.get(written) ?? written);
}

/** A letter pair or letter → how it is heard. */
const HEARD = new Map([
  ["rz", "z"], // "morzemy" for "możemy"
  ["sz", "z"], // "pszyjść" for "przyjść", "pszedsiębiorstwo"
  ["ch", "h"], // "hcemy" for "chcemy"
  ["u", "o"], // "spułdzielnia" for "spółdzielnia"
  ["om", "a"], // "z dotacjom" for "z dotacją"
]);

const SLIPS = /rz|(?<=[pkt])sz|ch|u|om$/g;
