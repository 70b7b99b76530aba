import { foldLetters } from "./fold-letters.ts";

/** What somebody asks about the question itself: why it is asked, what it means, or who will see the answer. */
export type Aside = "why" | "who-sees";

const LEAD = "^(?:(?:a|i|ale|no|ok|to|hmm|przepraszam|prosze powiedziec|jeszcze pytanie)[\\s,:.!–-]+)*";
const END = "[\\s?!.]*$";
/** "a po co wam to", "do czego wam mój numer", "dlaczego o to pytacie"; "po co wam NIP"; not "po co zakłada się fundację". */
const WHY = new RegExp(
  `${LEAD}(?:po co|na co|dlaczego|czemu|do czego|w jakim celu)(?:\\s+(?:wam|wy|panstwu|pan\\w*|mi|mam|musze|o|to|ta|te|ten|tego|tej|w ogole|jest|sa|pyta\\w*|potrzeb\\w*|informacj\\w*|wiedz\\w*|podawac|podac|zbiera\\w*|moj\\w*|nasz\\w*|dane|danych|numer\\w*|telefon\\w*|nazwisk\\w*|imi\\w*|mail\\w*|e-mail\\w*|adres\\w*|pytani\\w*|liczb\\w*|miejsc\\w*|nip|regon|krs))*${END}`,
);
/** "nie rozumiem pytania", "to znaczy?", "o co chodzi?" */
const MEANING = new RegExp(
  `${LEAD}(?:nie (?:bardzo )?rozumiem(?: (?:tego |o co )?(?:pytania|pytacie|chodzi))?|(?:co )?(?:to|ma) (?:to )?znaczy\\w*|o co (?:tu )?(?:chodzi|pytacie)|nie wiem,? o co chodzi|czyli co|w jakim sensie|jak to)${END}`,
);
/** "kto to zobaczy?", "komu to przekażecie", "czy moje dane są bezpieczne?" */
const WHO_SEES = new RegExp(
  `${LEAD}(?:kto (?:(?:to|te|moje|moj|dane|numer|odpowiedzi|potem|jeszcze|w ogole) )*(?:zobacz\\w*|widzi|przeczyta\\w*|czyta|dostanie|bedzie (?:to )?(?:mial|widzial|czytal)\\w*|ma (?:do tego )?dostep)|komu (?:(?:to|te|moje|dane) )*(?:przeka\\w*|poka\\w*|udostepni\\w*|dacie|trafi)|czy (?:to |te |moje |sa )+(?:dane |informacje )?(?:jest |sa |beda )?(?:tajn|poufn|bezpieczn|publiczn|anonimow)\\w*)(?:\\s+(?:to|te|moje|dane|danych|numer|telefon|odpowiedzi|zgloszeni\\w*|tego))*${END}`,
);

/** Null where the message is about something else. */
export function spotAside(text: string): Aside | null {
  const folded = foldLetters(text);
  if (WHO_SEES.test(folded)) return "who-sees";
  return WHY.test(folded) || MEANING.test(folded) ? "why" : null;
}
