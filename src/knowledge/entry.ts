/**
 * What a message can mean: a topic ("dotacje"), or something else that people say to the assistant, written as
 * "intent:apply" or "command:help". One machine tells all of them apart.
 */
export type Entry = {
  id: string;
  /** Button label of a topic; empty for an intent. */
  title: string;
  /** Questions and sentences that mean this entry. */
  samples: readonly string[];
  /** The answer of a topic; empty for an intent. */
  body: string;
  /** The entry that this one is next of kin to: wanting to apply ("intent:apply") is to "jak-zglosic". */
  kin?: string;
};
