import { buildTrie, type Trie } from "../text/build-trie.ts";
import { measureDistance } from "../text/measure-distance.ts";
import { searchTrie } from "../text/search-trie.ts";
import { soundKey } from "../text/sound-key.ts";

/** A form of a name that a token was meant to be, and how many slips part them. */
type Correction = { folded: string; slips: number };
export type CorrectName = (folded: string) => readonly Correction[];

/**
 * Corrects typing errors by the folded forms given, nearest first, at most five: one slip in words of 4–6 letters,
 * two from 7; slips that can't be heard ("mszczonuw", "w Grujcu") count as none. The first letter must be right or
 * swapped with the second ("toWock"): people rarely miss it, and "back" is no "Kąck".
 */
export function createNameCorrector(forms: () => Iterable<string>): CorrectName {
  // Built at the first typing error: it takes as long as all the rest of loading.
  let built: Index | null = null;
  return (folded) => {
    built ??= buildIndex(forms());
    const index = built;
    const limit = folded.length < 4 || folded.length > 30 ? -1 : folded.length < 7 ? 1 : 2;
    for (let slips = 0; slips <= limit; slips += 1) {
      const near = searchTrie(index.trie, soundKey(folded), slips)
        .flatMap((key) => index.forms[key] ?? [])
        .filter((form) => slips === 0 || startsAlike(form, folded));
      if (near.length > 0) {
        return near
          .map((form) => ({ folded: form, slips, distance: measureDistance(folded, form) }))
          .sort((a, b) => a.distance - b.distance || (a.folded < b.folded ? -1 : 1))
          .slice(0, MOST);
      }
    }
    return [];
  };
}

const MOST = 5;

function startsAlike(form: string, folded: string): boolean {
  const [first, second] = form;
  return first === folded[0] || (first === folded[1] && second === folded[0]);
}

type Index = { trie: Trie; forms: readonly (readonly string[])[] };

function buildIndex(forms: Iterable<string>): Index {
  const bySound = new Map<string, string[]>();
  for (const form of forms) {
    const key = soundKey(form);
    const same = bySound.get(key);
    if (same === undefined) {
      bySound.set(key, [form]);
    } else {
      same.push(form);
    }
  }
  const keys = [...bySound.keys()].sort();
  return { trie: buildTrie(keys), forms: keys.map((key) => bySound.get(key) ?? []) };
}
