/**
 * The lemma from a form and its PREFIX code, both UTF-8: the code's first byte says how many bytes to cut from the
 * form's start, the second how many from its end ("A" is none), the rest is appended.
 * "Piasecznie" + "ACo" → "Piaseczno"; "niezarejestrowana" + "DCć" → "zarejestrować".
 */
export function decodeLemma(form: Buffer, code: Buffer): string {
  const fromStart = cutLength(code[0]);
  const fromEnd = cutLength(code[1]);
  const isReplaced = fromStart === EVERYTHING || fromEnd === EVERYTHING;
  const end = isReplaced ? 0 : form.length - fromEnd;
  const start = isReplaced ? 0 : fromStart;
  if (isInsideLetter(form[end])) {
    // "urzędu" keeps the first byte of "ę", which the code makes "ą": joined before it is decoded.
    return Buffer.concat([form.subarray(start, end), code.subarray(2)]).toString("utf8");
  }
  return form.toString("utf8", start, end) + code.toString("utf8", 2);
}

const NOTHING = 0x41;
const EVERYTHING = 0xff;

function cutLength(byte = NOTHING): number {
  return (byte - NOTHING) & 0xff;
}

/** Whether a letter goes on with this byte. */
function isInsideLetter(byte = 0): boolean {
  return (byte & 0xc0) === 0x80;
}
