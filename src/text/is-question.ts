import { fold } from "./fold.ts";

/**
 * Whether somebody asks: a question mark at the end ("ile to trwa?") or a question word at the beginning ("a co
 * to jest PES", "czy szkolenia są płatne").
 */
export function isQuestion(text: string): boolean {
  if (/\?\s*$/.test(text)) return true;
  const words = fold(text).split(/\s+/).filter(Boolean);
  const first = words.find((word) => !leadIns.has(word) && !prepositions.has(word));
  return first !== undefined && questionWords.has(first);
}

// "a co to jest", "no dobrze, ale ile to kosztuje", "przepraszam, kto to zobaczy"
const leadIns = new Set("a i no ale dobra dobrze ok oraz przepraszam prosze hej to".split(" "));

// "do kiedy to trwa", "w jakich gminach", "na czym to polega", "dla kogo"; "po szkoleniu" asks nothing
const prepositions = new Set("do od w we na z ze dla o po przez za u przy pod nad".split(" "));

// "co", "kto", "czemu", "po co" ("po" alone is no question word: "po szkoleniu")
const questionWords = new Set(
  `co kto kogo komu kim czym czego czemu czy jak jaki jaka jakie jakich gdzie kiedy dokad skad ile ilu dlaczego
   ktory ktora ktore ktorych czyj czyje`.split(/\s+/),
);
