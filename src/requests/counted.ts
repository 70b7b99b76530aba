/**
 * What conversations are counted by. A count knows its day, its channel, what happened and the topic or step that it
 * was about; it knows no conversation and no time of day, so that no count leads to a person.
 */
export const countedThings = [
  /** `about`: the topic that was told. */
  "question-answered",
  /** "Did you mean": `about` is the likeliest topic. */
  "question-offered",
  /** `about`: the topic that says that the description is silent; null where nothing fitted. */
  "question-refused",
  "intake-started",
  /** `about`: the step, counted once a draft. */
  "intake-step",
  "intake-finished",
  /** Given up or expired. `about`: the step that was open. */
  "intake-left",
] as const;

export type CountedThing = (typeof countedThings)[number];

/** Stands for a step where recognised values are shown to be confirmed. */
export const proposalStep = "rozpoznane";
/** Stands for a step where everything is answered and only has to be sent. */
export const summaryStep = "podsumowanie";
