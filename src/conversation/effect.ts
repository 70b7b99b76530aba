import type { CountedThing } from "../requests/counted.ts";
import type { SupportRequest } from "../requests/support-request.ts";
import type { SurveyAnswer } from "../requests/survey/survey.ts";

/** What a turn changes besides memory. Data, not actions: storage commits them with the turn. */
export type Effect =
  | { kind: "request-submitted"; request: SupportRequest }
  | { kind: "request-withdrawn"; number: string; at: Date }
  /** `text`: identifiers masked. */
  | { kind: "note-added"; number: string; text: string; at: Date }
  /** Delete the conversation's log and memory; with a number also the personal fields of that request. */
  | { kind: "data-erased"; requestNumber: string | null; at: Date }
  /** Whether the support helped: counts once. */
  | { kind: "survey-answered"; number: string; answer: SurveyAnswer; at: Date }
  /** `text`: everything personal masked. */
  | { kind: "survey-commented"; number: string; text: string }
  /** A draft's time is over: delete what was said before this turn. */
  | { kind: "draft-expired"; at: Date }
  /** A question without an answer, masked, for the editors. */
  | { kind: "question-unanswered"; text: string; at: Date }
  /** "Did you mean": the masked question and the topics that were offered. */
  | { kind: "question-unclear"; id: string; text: string; offered: readonly string[]; at: Date }
  /** Which of the offered topics the person took. */
  | { kind: "question-cleared"; id: string; topic: string }
  /** Whether an answer helped; a second opinion on the same answer replaces the first. `text`: the masked question. */
  | { kind: "answer-rated"; id: string; topic: string; text: string; isHelpful: boolean; at: Date }
  /** One more for the statistics, on the day and the channel of the turn. `about`: a topic, a step, or nothing. */
  | { kind: "counted"; what: CountedThing; about: string | null };
