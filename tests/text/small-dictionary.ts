import type { Dictionary, Entry } from "../../src/text/dictionary.ts";
import { fold } from "../../src/text/fold.ts";

/** A dictionary of a few entries, "form lemma tag": going through all of polish.dict takes seconds. */
export function smallDictionary(lines: readonly string[]): Dictionary {
  const entries = lines.map((line): Entry => {
    const [form = "", lemma = "", tag = ""] = line.split(" ");
    return { form, lemma, tag };
  });
  const lookup = (form: string) => entries.filter((entry) => entry.form === form);
  const lookupFolded = (folded: string) => entries.filter((entry) => fold(entry.form) === folded);
  return {
    lookup,
    lookupFolded,
    has: (form) => lookup(form).length > 0 || lookup(form.toLowerCase()).length > 0,
    hasFolded: (folded) => lookupFolded(folded).length > 0,
    entries: () => entries,
  };
}
