import { buildTrie } from "./build-trie.ts";
import type { FormTable } from "./form-table.ts";
import { measureDistance } from "./measure-distance.ts";
import { searchTrie } from "./search-trie.ts";
import { soundKey } from "./sound-key.ts";

/** The form of our vocabulary that a folded word was meant to be, or undefined when none is near. */
export type CorrectTypo = (folded: string) => string | undefined;

/**
 * Corrects typing errors by the forms of the table: one slip in words of 4–6 letters, two from 7; slips of spelling
 * that can't be heard ("spuldzielnia") cost nothing. Of several forms: the fewest slips, then the same first letter,
 * then the commoner lemma. Always the same answer for the same table.
 */
export function createTypoCorrector(table: FormTable): CorrectTypo {
  const forms = [...table.forms()].map(([form, weight]) => ({ form, weight }));
  const groups = groupBySound(forms);
  const keys = [...groups.keys()].sort();
  const trie = buildTrie(keys);

  return (folded) => {
    const sound = soundKey(folded);
    for (let limit = 0; limit <= slipsAllowed(folded.length); limit += 1) {
      const near = searchTrie(trie, sound, limit).flatMap((index) => groups.get(keys[index] ?? "") ?? []);
      if (near.length > 0) {
        return pickBest(folded, near);
      }
    }
    return undefined;
  };
}

type Candidate = { form: string; weight: number };

/** Sound key → its forms; mostly one, which then stands without an array around it. */
function groupBySound(forms: readonly Candidate[]): ReadonlyMap<string, Candidate | readonly Candidate[]> {
  const groups = new Map<string, Candidate | readonly Candidate[]>();
  for (const candidate of forms) {
    const key = soundKey(candidate.form);
    const before = groups.get(key);
    groups.set(key, before ? [before, candidate].flat() : candidate);
  }
  return groups;
}

/** "nie", "pes" are too short to tell a slip from another word; nobody types a word of 40 letters. */
function slipsAllowed(length: number): number {
  if (length < 4 || length > 40) {
    return -1;
  }
  return length < 7 ? 1 : 2;
}

function pickBest(word: string, candidates: readonly Candidate[]): string | undefined {
  const rated = candidates.map(({ form, weight }) => ({
    form,
    weight,
    distance: measureDistance(word, form),
    hasOtherStart: form.charAt(0) !== word.charAt(0),
  }));
  rated.sort(
    (a, b) =>
      a.distance - b.distance ||
      Number(a.hasOtherStart) - Number(b.hasOtherStart) ||
      b.weight - a.weight ||
      (a.form < b.form ? -1 : 1),
  );
  return rated[0]?.form;
}
