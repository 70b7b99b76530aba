import { type Automaton, findArc, targetOf } from "./automaton.ts";
import { decodeLemma } from "./decode-lemma.ts";
import type { Dictionary, Entry, Reading } from "./dictionary.ts";
import { walkFolded } from "./walk-folded.ts";
import { walkStrings } from "./walk-strings.ts";

/**
 * A dictionary over an automaton whose strings are "form;code;tag" with a one-byte separator. The code is explained
 * in `decodeLemma`.
 */
export function createDictionary(automaton: Automaton, separator: number): Dictionary {
  const source = { automaton, separator, tags: new Map() };
  return {
    lookup(form) {
      const bytes = Buffer.from(form);
      return readingsAt(source, findReadings(source, bytes), bytes);
    },
    lookupFolded(folded) {
      const found: Entry[] = [];
      walkFolded(automaton, folded, (node, form) => {
        found.push(...entriesAt(source, afterSeparator(source, node), form));
        return "go on";
      });
      return found;
    },
    has: (form) => spellingsOf(form).some((spelling) => findReadings(source, Buffer.from(spelling)) !== 0),
    hasFolded: remember((folded) =>
      walkFolded(automaton, folded, (node) => (afterSeparator(source, node) === 0 ? "go on" : "stop")),
    ),
    *entries() {
      for (const { node, bytes } of walkStrings(automaton, automaton.root, separator)) {
        yield* entriesAt(source, node, bytes);
      }
    },
  };
}

/** Answers remembered; about 1 MB. Texts are made of the same few thousand words. */
const REMEMBERED = 10_000;

function remember(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    if (answers.size >= REMEMBERED) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}

type Source = {
  automaton: Automaton;
  separator: number;
  /** Tags by the node they start at: all forms share some thousands of such nodes. */
  tags: Map<number, readonly string[]>;
};

/** The node of the readings after "form;", or 0. */
function findReadings(source: Source, form: Buffer): number {
  let node = source.automaton.root;
  for (const byte of form) {
    const arc = node === 0 ? 0 : findArc(source.automaton, node, byte);
    if (arc === 0) {
      return 0;
    }
    node = targetOf(source.automaton, arc);
  }
  return afterSeparator(source, node);
}

function afterSeparator({ automaton, separator }: Source, node: number): number {
  const arc = node === 0 ? 0 : findArc(automaton, node, separator);
  return arc === 0 ? 0 : targetOf(automaton, arc);
}

/** The readings from a node that `findReadings` found; none for 0. */
function readingsAt(source: Source, node: number, form: Buffer): Reading[] {
  const readings: Reading[] = [];
  if (node !== 0) {
    for (const code of walkStrings(source.automaton, node, source.separator)) {
      const lemma = decodeLemma(form, code.bytes);
      readings.push(...tagsAt(source, code.node).map((tag) => ({ lemma, tag })));
    }
  }
  return readings;
}

function tagsAt({ automaton, tags }: Source, node: number): readonly string[] {
  const known = tags.get(node);
  if (known) {
    return known;
  }
  const read: string[] = [];
  for (const { bytes } of walkStrings(automaton, node)) {
    read.push(bytes.toString("utf8"));
  }
  tags.set(node, read);
  return read;
}

function entriesAt(source: Source, node: number, form: Buffer): Entry[] {
  const written = form.toString("utf8");
  return readingsAt(source, node, form).map((reading) => ({ form: written, ...reading }));
}

/** "Gmina" at the start of a sentence and "GMINA" are gmina; "PIASECZNO" is Piaseczno, "piaseczno" isn't. */
function spellingsOf(form: string): string[] {
  const lower = form.toLowerCase();
  if (form.slice(1) === lower.slice(1)) {
    return [form, lower];
  }
  return form === form.toUpperCase() ? [form, lower, form.slice(0, 1) + lower.slice(1)] : [form];
}
