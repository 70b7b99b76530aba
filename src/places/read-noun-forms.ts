import type { Entry } from "../text/dictionary.ts";
import { type ObliqueCase, obliqueCases } from "./grammatical-case.ts";
import { inflectAdjective } from "./inflect-adjective.ts";
import type { CaseForms, WordForms, WordRole } from "./word-forms.ts";

/**
 * The dictionary's forms of a noun in one number, one row a gender: Ostrów (Mazowiecka) is feminine, "w Ostrowi",
 * Ostrów (Wielkopolski) masculine, "w Ostrowie". `entries` are all entries of the lemma; rows without a genitive
 * or a locative are left out. Forms get the capital of the name: "las" → "Las", "Lasu".
 */
export function readNounForms(word: string, entries: readonly Entry[], number: "sg" | "pl"): WordForms[] {
  const cells = new Map<WordRole, Record<ObliqueCase, string[]>>();
  // Turek the town: "do Turku"; Turek the person: "do Turka".
  const isThing = entries.some(({ tag }) => /:m3\b/.test(tag));
  for (const entry of entries) {
    const tag = isThing ? withoutBeings(entry.tag) : entry.tag;
    for (const reading of readingsOf(tag, number)) {
      const row = cells.get(reading.role) ?? emptyRow();
      cells.set(reading.role, row);
      addForm(row[reading.case], capitalise(entry.form, word));
    }
  }
  return (
    [...cells]
      .filter(([, forms]) => forms.genitive.length > 0 && forms.locative.length > 0)
      // Kopiec as a woman's surname never changes; the place does: "do Kopca".
      .filter(([, forms]) => !forms.genitive.every((form) => form === word))
      // A man called Góra is no place: "w Górze" is feminine.
      .filter(([role]) => role !== "m" || !word.endsWith("a") || !cells.has("f"))
      .map(([role, forms]) => asAdjective(word, role, forms) ?? { word, role, isGuess: false, forms })
  );
}

/** The dictionary has "w Nowem" of the town Nowe; it goes like an adjective: "Nowego", "w Nowem", "w Nowym". */
function asAdjective(word: string, role: WordRole, forms: CaseForms): WordForms | null {
  const goesLikeOne = role === "n" && forms.genitive.some((form) => form.endsWith("ego"));
  return goesLikeOne ? inflectAdjective(word, "whole") : null;
}

type NounReading = { role: WordRole; case: ObliqueCase };

const caseOfTag: Readonly<Record<string, ObliqueCase>> = {
  gen: "genitive",
  dat: "dative",
  acc: "accusative",
  inst: "instrumental",
  loc: "locative",
};

function withoutBeings(tag: string): string {
  return tag
    .split("+")
    .filter((one) => !/:m[12](\.m[12])*$/.test(one))
    .join("+");
}

/** "subst:sg:dat.loc:f+subst:pl:gen:f" in the singular → dative and locative of a feminine. */
function readingsOf(tag: string, wanted: "sg" | "pl"): NounReading[] {
  const readings: NounReading[] = [];
  for (const one of tag.split("+")) {
    const [part, numbers = "", cases = "", genders = ""] = one.split(":");
    if (part !== "subst" || !numbers.split(".").includes(wanted)) {
      continue;
    }
    for (const name of cases.split(".")) {
      const oblique = caseOfTag[name];
      if (oblique !== undefined) {
        readings.push(...rolesOf(genders, wanted).map((role) => ({ role, case: oblique })));
      }
    }
  }
  return readings;
}

/** "m1", "m2" and "m3" are masculine, "n1" and "n2" neuter; in the plural gender doesn't matter. */
function rolesOf(genders: string, number: "sg" | "pl"): WordRole[] {
  if (number === "pl") {
    return ["pl"];
  }
  const letters = new Set(genders.split(".").map((gender) => gender.charAt(0)));
  return (["m", "f", "n"] as const).filter((role) => letters.has(role));
}

function emptyRow(): Record<ObliqueCase, string[]> {
  const pairs = obliqueCases.map((name): [ObliqueCase, string[]] => [name, []]);
  return Object.fromEntries(pairs) as Record<ObliqueCase, string[]>;
}

function addForm(forms: string[], form: string): void {
  if (!forms.includes(form)) {
    forms.push(form);
  }
}

function capitalise(form: string, word: string): string {
  const first = word.charAt(0);
  return first === first.toUpperCase() ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}
