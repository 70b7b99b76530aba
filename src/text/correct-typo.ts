import { buildTrie, type Trie } from "./build-trie.ts";
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
  // Made at the first typing error: it takes a tenth of the start.
  let index: SoundIndex | null = null;

  return (folded) => {
    index ??= indexBySound(table);
    const { trie, starts, forms } = index;
    const sound = soundKey(folded);
    for (let limit = 0; limit <= slipsAllowed(folded.length); limit += 1) {
      const near = searchTrie(trie, sound, limit).flatMap((key) => [
        ...forms.subarray(starts[key], starts[key + 1]),
      ]);
      if (near.length > 0) {
        return pickBest(folded, near, table);
      }
    }
    return undefined;
  };
}

/** The forms from `starts[key]` to `starts[key + 1]`, as numbers in the table, sound like the trie's key. */
type SoundIndex = { trie: Trie; starts: Int32Array; forms: Int32Array };

function indexBySound(table: FormTable): SoundIndex {
  const sounds = Array.from({ length: table.size }, (_, number) => soundKey(table.formAt(number)));
  const forms = Int32Array.from(sounds.keys()).sort(
    (a, b) => compare(sounds[a] ?? "", sounds[b] ?? "") || a - b,
  );
  const keys: string[] = [];
  const starts: number[] = [];
  forms.forEach((form, at) => {
    const sound = sounds[form] ?? "";
    if (sound === keys.at(-1)) return;
    keys.push(sound);
    starts.push(at);
  });
  return { trie: buildTrie(keys), starts: Int32Array.from([...starts, forms.length]), forms };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** "nie", "pes" are too short to tell a slip from another word; nobody types a word of 40 letters. */
function slipsAllowed(length: number): number {
  if (length < 4 || length > 40) {
    return -1;
  }
  return length < 7 ? 1 : 2;
}

function pickBest(word: string, numbers: readonly number[], table: FormTable): string | undefined {
  const rated = numbers.map((number) => {
    const form = table.formAt(number);
    return {
      form,
      weight: table.weightAt(number),
      distance: measureDistance(word, form),
      hasOtherStart: form.charAt(0) !== word.charAt(0),
    };
  });
  rated.sort(
    (a, b) =>
      a.distance - b.distance ||
      Number(a.hasOtherStart) - Number(b.hasOtherStart) ||
      b.weight - a.weight ||
      compare(a.form, b.form),
  );
  return rated[0]?.form;
}
