import { parseRequestNumber, withoutRequestNumbers } from "../../../requests/request-number.ts";
import { fold, normalise } from "../../../text/fold.ts";
import type { TeamTexts } from "./load-team-texts.ts";

export type TeamCommand =
  | { kind: "list" }
  | { kind: "here" }
  | { kind: "show"; number: string }
  /** `partner` and `reason` as typed; no reason: "". */
  | { kind: "forward"; number: string; partner: string; reason: string }
  /** A command with a number in which a character is wrong. */
  | { kind: "mistyped" };

/** What a member of staff orders by words; undefined for everything else, which the assistant answers as always. */
export function parseTeamCommand(typed: string, { commands }: TeamTexts): TeamCommand | undefined {
  const whole = plain(typed);
  if (isOne(whole, commands.list)) return { kind: "list" };
  if (isOne(whole, commands.here)) return { kind: "here" };
  const parsed = parseRequestNumber(typed);
  if (parsed.kind === "none") return undefined;
  const order = readOrder(withoutRequestNumbers(normalise(typed)), commands);
  if (!order) return undefined;
  return parsed.kind === "mistyped" ? { kind: "mistyped" } : { ...order, number: parsed.number };
}

type Order = { kind: "show" } | { kind: "forward"; partner: string; reason: string };

/** The words around the number. */
function readOrder(words: string, commands: TeamTexts["commands"]): Order | undefined {
  if (isOne(plain(words), commands.show)) return { kind: "show" };
  const folded = fold(words);
  // Folding keeps every letter at its place, so that what follows a word is cut from the words as typed.
  const to = findWord(folded, commands.to);
  if (!to || !isOne(plain(words.slice(0, to.start)), commands.forward)) return undefined;
  const because = findWord(folded, commands.because, to.end);
  const partner = words.slice(to.end, because?.start).replace(/[\s,.;:]+$/u, "");
  const reason = because ? words.slice(because.end).replace(/^[\s:]+/u, "") : "";
  return { kind: "forward", partner: partner.trim(), reason: reason.trim() };
}

function findWord(folded: string, words: readonly string[], from = 0) {
  const found = new RegExp(`(?<![a-z0-9])(${words.map(plain).join("|")})(?![a-z0-9])`).exec(
    folded.slice(from),
  );
  if (!found) return undefined;
  const start = from + found.index;
  return { start, end: start + found[0].length };
}

const plain = (text: string): string => fold(normalise(text)).replace(/ +/g, " ").trim();

const isOne = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => plain(phrase) === text);
