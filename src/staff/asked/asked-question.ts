/**
 * What people ask and the assistant can't answer well yet: each question masked, without a way back to whoever asked
 * it. Like ones make a group, and an editor is done with a group at once.
 */
export const askedKinds = ["unanswered", "unclear", "not-helpful"] as const;
export type AskedKind = (typeof askedKinds)[number];

export type AskedQuestion = {
  id: string;
  at: Date;
  text: string;
  kind: AskedKind;
  /** `unclear`: what the person took of the topics offered; `not-helpful`: what was answered. */
  topic: string | null;
  /** Ids of the topics that "did you mean" offered. */
  offered: readonly string[];
};

export interface AskedQuestions {
  /** Those that nobody is done with, newest first, at most `most`. */
  listOpen(most: number): Promise<AskedQuestion[]>;
  /** An editor is done with them. */
  settle(ids: readonly string[], at: Date): Promise<void>;
}
