import { fold } from "./fold.ts";

export type ForeignLanguage = "en" | "de" | "uk" | "ru";

/**
 * The language of a message that is clearly not Polish, else null. Language detectors fail on short Polish
 * questions, so only the script and stop-words that are no Polish words count ("what", "ich", "і").
 */
export function detectForeign(text: string): ForeignLanguage | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (cyrillic * 2 > letters)
    return /[ыэъё]/iu.test(text) ? "ru" : /[іїєґ]/iu.test(text) ? "uk" : byWord(text);
  if (/[ąćęłńśźż]/iu.test(text)) return null;
  const words = fold(text).split(/\s+/).filter(Boolean);
  return mostly(words, english) ? "en" : mostly(words, german) ? "de" : null;
}

/** Cyrillic without a telling letter: "привет" is Russian, "дякую" Ukrainian; Ukrainian is likelier here. */
const byWord = (text: string): ForeignLanguage =>
  /привет|здравствуйте|спасибо|как\s|где|что/iu.test(text) ? "ru" : "uk";

/** A third of the words are stop-words of the language, or its greeting stands alone. */
function mostly(words: readonly string[], stopWords: ReadonlySet<string>): boolean {
  const hits = words.filter((word) => stopWords.has(word)).length;
  return hits > 0 && hits * 3 >= words.length;
}

// Without words that are Polish too, or Polish without its marks: "to", "i", "do", "on", "my", "a", "no", "am", "we",
// "me", "was", "die", "so", "list"; "ich", "wie", "sie" (się).
const english = new Set(
  `the what how is are you your can could would where when who why which this that there hello hi please thanks
   thank help need want have has they english speak tell give money office about of for with and does did
   get join contact programme services offer good morning afternoon`.split(/\s+/),
);
const german = new Set(
  `wir ihr ist sind nicht und oder wo wann warum wer das der mein kann haben hallo guten tag morgen
   bitte danke konnen helfen deutsch sprechen brauche hilfe ein eine mit fur auf auch`.split(/\s+/),
);
