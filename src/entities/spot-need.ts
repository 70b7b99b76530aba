import { foldLetters } from "./fold-letters.ts";
import type { Span } from "./spot-contact.ts";

/** Somebody needs something: "szukamy księgowej", "nie wiemy, jak…"; not "nie wiem, czy dobrze trafiłam". */
const NEEDS =
  /\b(?:szuka(?:m|my)|poszukuj\w+|potrzebuj\w+|potrzebn\w+|potrzeba|brakuje|przydal\w*|zalezy (?:nam|mi)|chc(?:e|emy)|chcial\w+|chcielibysmy|planujemy|pros(?:ze|imy) o|nie (?:umiemy|radzimy|wiem(?:y)?(?!,? (?:czy|gdzie) (?:dobrze|tu|to tu|mog|moz)))|mamy (?:problem|klopot|pomysl)|pomozcie|pomoz|pomocy|interesuj\w+)\b/g;
/** A wish to apply is no need yet: "chcemy się zgłosić", "chcę złożyć zgłoszenie". */
const APPLIES = /^[^,.;!?\n]{0,30}\b(?:zglos\w*|zglosz\w*|zapis\w*|kontakt\w*|wypelni\w*)/;

export function saysNeed(text: string): boolean {
  const folded = foldLetters(text);
  return [...folded.matchAll(NEEDS)].some(
    ({ index, 0: said }) => !APPLIES.test(folded.slice(index + said.length)),
  );
}

const APPLICANT =
  "(?:sie|nas\\w*|grup\\w*|fundacj\\w*|stowarzyszeni\\w*|organizacj\\w*|spoldzielni\\w*|kol[oe]\\w*|kgw|osp)";
const NOT_ELSEWHERE = "(?! (?:do pracy|na (?:kurs|staz|wolontariat|warsztat|szkoleni)))"; // "chcę się zgłosić do pracy"
/** "chcemy się zgłosić", "chcę zgłosić fundację", "chętnie złożymy zgłoszenie"; not "chcę zgłosić awarię". */
const WISHES_TO_APPLY = new RegExp(
  `(?<!\\bnie )\\b(?:chc|pros)\\w+\\b[^.;!?\\n]{0,30}\\b(?:sie (?:(?:do|u) \\w+ |tu |tutaj )?zglosic${NOT_ELSEWHERE}|zglosic ${APPLICANT}${NOT_ELSEWHERE}|(?:zlozyc|wyslac|wypelnic|przyjac|przyjecie) (?:\\w+ )?zgloszeni\\w+|zapisac (?:sie|nas)${NOT_ELSEWHERE})\\b|\\b(?:zglasza(?:m|my) ${APPLICANT}|(?:zloze|zlozymy|skladam|skladamy) (?:\\w+ )?zgloszeni\\w+)\\b`,
);

/** Somebody says that they want to leave a request. */
export const saysApply = (text: string): boolean => WISHES_TO_APPLY.test(foldLetters(text));

/** "szukamy", "potrzebna", "chodzi o": what comes right after it is wanted. */
const WANTS =
  /\b(?:szuka(?:m|my)|poszukuj(?:e|emy)|potrzebuj(?:e|emy)|potrzebn\w+|potrzeba|brakuje nam|przydal\w* sie|zalezy nam na|pros(?:ze|imy) o|chodzi o|interesuj\w+ (?:nas|mnie)|(?:chce|chcemy|chcial\w+|chcielibysmy) (?:skorzystac z|wziac udzial w))\b/g;
/** "pomocy w", "dobrej", "wsparcia z zakresu": not "lokalu na warsztaty", "pieniędzy na komputery". */
const FILLER =
  /^(?:nam|nas|mi|mnie|sie|jest|sa|tez|pilnie|pomoc\w*|wspar\w*|porad\w*|doradztw\w*|konsultacj\w*|kogos|ktos|od|do|w|we|z|ze|o|przy|zakresie|zakresu|sprawach|sprawie|temat\w*|dobr\w+|tani\w+|jaki\w+|naszej|prowadzeni\w+|rozliczeni\w+)$/;
const JOINS = /^(?:i|oraz|lub|albo|takze|a)$/;

/**
 * Which of the names found in a text are wanted: those right after "szukamy", "potrzebujemy pomocy w", and the ones
 * joined to them. "Prowadzimy warsztaty", "szukamy lokalu na warsztaty" want none.
 */
export function keepWanted<Name extends Span>(text: string, names: readonly Name[]): Name[] {
  const folded = foldLetters(text);
  return [...folded.matchAll(WANTS)].flatMap(({ index, 0: said }) => {
    const wanted: Name[] = [];
    let at = index + said.length;
    for (;;) {
      const next = names.find(({ start }) => start >= at && !/[.;!?\n]/.test(folded.slice(at, start)));
      if (!next || !isNear(folded.slice(at, next.start), wanted.length > 0)) return wanted;
      wanted.push(next);
      at = next.end;
    }
  });
}

function isNear(between: string, isListed: boolean): boolean {
  const words = between.split(/[\s,]+/).filter(Boolean);
  if (/,/.test(between) && !isListed) return false;
  return words.every((word) => FILLER.test(word) || (isListed && JOINS.test(word)));
}
