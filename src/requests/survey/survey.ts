/**
 * One question after the end of a request: whether the support helped, with a comment if one likes. It is asked with
 * the news of the end, on the chat or by a link in the mail, and answered once.
 */
export const surveyAnswers = ["tak", "czesciowo", "nie"] as const;

export type SurveyAnswer = (typeof surveyAnswers)[number];

/** For how long the link works. */
export const surveyDays = 30;

export const longestComment = 1_000;

/** Who got no support is not asked whether it helped. */
export function isAsked(result: string | undefined): boolean {
  return result === "wsparcie-udzielone" || result === "skierowane-dalej";
}

/** `comment`: masked; null where none was left or it was erased. */
export type SurveyReply = { answer: SurveyAnswer; comment: string | null; at: Date };

/** How often an answer was given about requests of one partner; null: of none. */
export type SurveyCount = { partner: string | null; answer: SurveyAnswer; count: number };

export interface SurveyStore {
  /** Undefined for a link that is unknown or expired: the two look alike. */
  open(token: string, now: Date): Promise<"open" | "answered" | undefined>;
  answer(
    token: string,
    reply: { answer: SurveyAnswer; comment: string },
    now: Date,
  ): Promise<{ kind: "kept" | "answered" | "unknown" }>;
  find(number: string): Promise<SurveyReply | undefined>;
  count(): Promise<SurveyCount[]>;
}
