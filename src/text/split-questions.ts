import { isQuestion } from "./is-question.ts";

/**
 * The questions of a message, in order: "Ile to kosztuje i kto to prowadzi?" → "Ile to kosztuje", "kto to
 * prowadzi?". Sentences that don't ask are left out. A message with a single question comes back as that one.
 */
export function splitQuestions(text: string): string[] {
  return text
    .split(SENTENCE_END)
    .flatMap((sentence) => sentence.split(JOINED))
    .map((part) => part.trim())
    .filter((part) => isQuestion(part) && part.split(/\s+/).length > 1);
}

const SENTENCE_END = /(?<=[.!?…])\s+|\n+/u;

// "…, a kto to prowadzi", "… i do kiedy to trwa", "… oraz gdzie się zgłosić". "i jakie" may belong to one question, yet
// then both halves mean the same topic.
const JOINED =
  /\s*,?\s+(?:i|oraz|a|a także|ale)\s+(?=(?:(?:na|w|do|od|z|o|dla|po|za)\s+)?(?:co|kto|komu|czym|czy|jak|jaki|jaka|jakie|gdzie|kiedy|skąd|ile|ilu|dlaczego|kogo|kt[óo]r\p{L}*)\s)/iu;
