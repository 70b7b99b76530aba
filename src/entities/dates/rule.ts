import type { Moment } from "./moment.ts";
import type { Reference } from "./reference.ts";

export type Groups = Readonly<Partial<Record<string, string>>>;

/**
 * One way to say a time. `pattern` is global and runs on digitised text (digitise.ts); prepositions that change
 * nothing ("w", "dnia") stand in a lookbehind and so outside the moment. Undefined where the words are no such time.
 */
export type Rule = {
  pattern: RegExp;
  read: (groups: Groups, reference: Reference) => Moment | undefined;
  isWeak?: (groups: Groups) => boolean;
};
