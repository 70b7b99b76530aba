import { type Automaton, labelOf, nextArc, targetOf } from "./automaton.ts";
import { fold } from "./fold.ts";

/** Called with the node after a matching form and the form's UTF-8 bytes (a view: copy or decode it at once). */
type Visit = (node: number, form: Buffer) => "go on" | "stop";

/**
 * Walks an automaton of UTF-8 strings along every path that folds to `folded`, restoring diacritics and capitals:
 * "lodzi" visits "łodzi", "Łodzi" and "lodzi". Returns whether a visit stopped it.
 */
export function walkFolded(automaton: Automaton, folded: string, visit: Visit): boolean {
  const form = Buffer.allocUnsafe(MAX_LETTER_BYTES * folded.length);
  return walkLetter({ automaton, folded, visit, form }, { node: automaton.root, index: 0, length: 0 });
}

const MAX_LETTER_BYTES = 3;

type Walk = { automaton: Automaton; folded: string; visit: Visit; form: Buffer };
/** The node after `length` bytes of the form, which are `index` letters. */
type Position = { node: number; index: number; length: number };

function walkLetter(walk: Walk, { node, index, length }: Position): boolean {
  const { automaton, folded, visit, form } = walk;
  if (index === folded.length) {
    return visit(node, form.subarray(0, length)) === "stop";
  }
  const letter = folded.charCodeAt(index);
  for (let arc = node; arc !== 0; arc = nextArc(automaton, arc)) {
    const label = labelOf(automaton, arc);
    const isLetter = toLower(label) === letter;
    if (!isLetter && label < FIRST_LEAD) {
      continue;
    }
    const target = targetOf(automaton, arc);
    form[length] = label;
    const next = { node: target, index: index + 1, length: length + 1 };
    if (target !== 0 && (isLetter ? walkLetter(walk, next) : walkMark(walk, { ...next, index }, label))) {
      return true;
    }
  }
  return false;
}

/** The second byte of a letter with a mark. */
function walkMark(walk: Walk, { node, index, length }: Position, lead: number): boolean {
  const { automaton, folded, form } = walk;
  const letter = folded.charCodeAt(index);
  for (let arc = node; arc !== 0; arc = nextArc(automaton, arc)) {
    const trail = labelOf(automaton, arc);
    const target = MARKED.get((lead << 8) | trail) === letter ? targetOf(automaton, arc) : 0;
    form[length] = trail;
    if (target !== 0 && walkLetter(walk, { node: target, index: index + 1, length: length + 1 })) {
      return true;
    }
  }
  return false;
}

/** The first byte of a letter that takes two. */
const FIRST_LEAD = 0xc2;

/** Letters with marks, from "à" to the end of Latin Extended-A, by their two UTF-8 bytes → folded code. */
const MARKED = new Map<number, number>();
for (let code = 0xc0; code <= 0x17f; code += 1) {
  MARKED.set(
    ((0xc0 | (code >> 6)) << 8) | 0x80 | (code & 0x3f),
    fold(String.fromCharCode(code)).charCodeAt(0),
  );
}

const CAPITALS_TO_SMALL = 0x20;

function toLower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + CAPITALS_TO_SMALL : byte;
}
