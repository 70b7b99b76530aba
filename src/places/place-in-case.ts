import { fold } from "../text/fold.ts";
import type { Place } from "./place.ts";
import type { Places } from "./places.ts";
import { splitName } from "./split-name.ts";
import type { WordForms, WordRole } from "./word-forms.ts";

type SpokenCase = "locative" | "genitive";

/**
 * The name of a place in a case, for the assistant's own sentences: "Piasecznie", "powiecie mińskim",
 * "gminie Jaktorów" (a gmina's name itself doesn't change). Null for a postal code, and where the forms are unknown
 * or only guessed by analogy: then the sentence must do with the nominative.
 */
export function placeInCase(
  place: Pick<Place, "name" | "kind">,
  wanted: SpokenCase,
  places: Pick<Places, "words" | "cues">,
): string | null {
  const isCity = place.name !== place.name.toLowerCase();
  if (place.kind === "kod-pocztowy") {
    return null;
  }
  if (place.kind === "gmina") {
    return join(inflectName("gmina", wanted, places), place.name);
  }
  const name = inflectName(place.name, wanted, places);
  return place.kind === "powiat" && !isCity ? join(inflectName("powiat", wanted, places), name) : name;
}

/** With its preposition: "w Piasecznie", "we Włochach", "na Mokotowie", "w powiecie mińskim"; null as above. */
export function placeWithPreposition(
  place: Pick<Place, "name" | "kind">,
  places: Pick<Places, "words" | "cues" | "standWithNa">,
): string | null {
  const name = placeInCase(place, "locative", places);
  if (name === null || (place.kind === "czesc" && !places.standWithNa.has(place.name))) {
    return null;
  }
  return `${places.standWithNa.has(place.name) ? "na" : SOFTENED.test(name) ? "we" : "w"} ${name}`;
}

/** "we Włochach", "we Wrocławiu", "we Lwowie"; but "w Wołominie". */
const SOFTENED = /^([wf][^aeiouyąęó]|lw)/iu;

function join(first: string | null, second: string | null): string | null {
  return first === null || second === null ? null : `${first} ${second}`;
}

function inflectName(name: string, wanted: SpokenCase, means: Pick<Places, "words" | "cues">): string | null {
  const words = splitName(name);
  const tail = words.findIndex((word, at) => at > 0 && (means.cues.get(fold(word))?.governs ?? 0) !== 0);
  const head = tail === -1 ? words : words.slice(0, tail);
  const options = head.map((word) => means.words.rowsOf(word));
  const role = agreedRole(options);
  let inflected = name;
  let from = 0;
  for (const [at, word] of head.entries()) {
    const row = pickRow(options[at] ?? [], role);
    const [form] = row?.forms[wanted] ?? [];
    if (row === null || row.isGuess || form === undefined) {
      return null;
    }
    const start = inflected.indexOf(word, from);
    inflected = inflected.slice(0, start) + form + inflected.slice(start + word.length);
    from = start + form.length;
  }
  return inflected;
}

/** What a word with one row only is: Miasto is neuter, so Nowe is, too; in "Dębe Wielkie" both are by themselves. */
function agreedRole(options: readonly (readonly WordForms[])[]): WordRole {
  const single = options.find((rows) => rows.length === 1)?.[0];
  return single?.role ?? "whole";
}

function pickRow(rows: readonly WordForms[], role: WordRole): WordForms | null {
  return rows.find((row) => row.role === role) ?? rows[0] ?? null;
}
