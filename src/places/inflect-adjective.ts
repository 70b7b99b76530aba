import type { CaseForms, WordForms, WordRole } from "./word-forms.ts";

/** An adjective's forms as the part of a name that it is; null when the word has no adjective's ending. */
export function inflectAdjective(word: string, role: WordRole): WordForms | null {
  const forms = formsOf(word, role);
  return forms === null ? null : { word, role, isGuess: false, forms };
}

function formsOf(word: string, role: WordRole): CaseForms | null {
  const stem = word.slice(0, -1);
  if (role === "f") {
    // "Leśna" → "Leśnej", "Leśną"; "Ducka" → "Duckiej"; "Długa" → "Długiej"; "Żabia" → "Żabiej".
    const soft = /[kg]$/.test(stem) ? `${stem}i` : stem;
    return word.endsWith("a") ? feminine(`${soft}ej`, `${stem}ą`) : null;
  }
  // "Wielkie" → "Wielki-", "Małe" → "Mały-"; "grójecki" → "grójecki-"; "Boże" → "Boży-".
  const isHard = word.endsWith("y") || (word.endsWith("e") && !stem.endsWith("i"));
  const theme = /i$/.test(word) ? word : isHard ? `${stem}y` : stem;
  const hasEnding = role === "m" ? /[iy]$/.test(word) : word.endsWith("e");
  if (!hasEnding) {
    return null;
  }
  // "Wielki-" keeps its i before e: "Wielkiego", "Wielkiem"; "Mały-" drops its y: "Małego", "Małem".
  const beforeE = theme.endsWith("i") ? theme : theme.slice(0, -1);
  return role === "pl" ? plural(word, theme) : singular({ word, role, theme, beforeE });
}

function feminine(oblique: string, nasal: string): CaseForms {
  return {
    genitive: [oblique],
    dative: [oblique],
    accusative: [nasal],
    instrumental: [nasal],
    locative: [oblique],
  };
}

function singular(parts: { word: string; role: WordRole; theme: string; beforeE: string }): CaseForms {
  const { word, role, theme, beforeE } = parts;
  const modern = `${theme}m`;
  const old = `${beforeE}em`;
  // "w Nowym Mieście", "w grójeckim" (also "w grójeckiem"); a name by itself keeps the old one: "w Poświętnem".
  const ending = role === "whole" ? [old, modern] : [modern, old];
  return {
    genitive: [`${beforeE}ego`],
    dative: [`${beforeE}emu`],
    accusative: [word],
    instrumental: ending,
    locative: ending,
  };
}

/** "Stare" Babice → "Starych", "Starym", "Starymi"; "Wielkie" Budy → "Wielkich". */
function plural(word: string, theme: string): CaseForms {
  return {
    genitive: [`${theme}ch`],
    dative: [`${theme}m`],
    accusative: [word],
    instrumental: [`${theme}mi`],
    locative: [`${theme}ch`],
  };
}
