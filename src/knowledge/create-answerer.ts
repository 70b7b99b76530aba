import { type Classification, createClassifier } from "./create-classifier.ts";
import { createExactFinder } from "./create-exact-finder.ts";
import type { Entry } from "./entry.ts";
import type { Reading } from "./reading.ts";
import { splitSentences } from "./split-sentences.ts";
import type { Model } from "./train-model.ts";

type Ranked = { id: string; p: number };

/** `score` is the confidence in [0, 1]; `ranked` the five likeliest entries. */
export type Finding =
  | { kind: "answer"; id: string; score: number; ranked: readonly Ranked[] }
  /** Two or three entries to choose from, best first. */
  | {
      kind: "candidates";
      ids: readonly string[];
      score: number;
      ranked: readonly Ranked[];
    }
  | { kind: "nothing"; score: number; ranked: readonly Ranked[] };

export type Answerer = { find: (text: string) => Finding };

/**
 * A less likely entry is offered together with others: a wrong answer costs 1 / (1 - 0.4), one and two thirds
 * of what it costs to choose among three.
 */
const LEAST_SHARE = 0.4;
const OFFERED = 3;
const LISTED = 5;

export type AnswererParts = {
  entries: readonly Entry[];
  /** Messages that belong to none of the entries. */
  negatives: readonly string[];
  /** Learnt from these entries, in this order. */
  model: Model;
  read: (text: string) => Reading;
};

/** Finds the entry that a message means. */
export const createAnswerer = ({ entries, negatives, model, read }: AnswererParts): Answerer => {
  const findExact = createExactFinder(entries, negatives);
  const { classify, answerFrom, offerFrom } = createClassifier(entries, model, read);

  const decide = (found: Classification | null): Finding => {
    const ranked = (found?.ranked ?? []).slice(0, LISTED).map(({ entry, p }) => ({ id: entry.id, p }));
    const [best] = ranked;
    if (!found || !best || found.inScope < offerFrom) {
      return { kind: "nothing", score: found?.inScope ?? 0, ranked };
    }
    const share = shareOfKin(found);
    const score = found.inScope * share;
    // Only what has a title can be offered as a button: thanks or an insult is taken as such, or not at all.
    const offers = found.ranked.filter(({ entry }) => entry.title !== "").slice(0, OFFERED);
    const needed = offers.some(({ entry }) => entry.id === best.id) ? answerFrom : offerFrom;
    if (found.inScope >= needed && share >= LEAST_SHARE)
      return { kind: "answer", id: best.id, score, ranked };
    return {
      kind: "candidates",
      ids: offers.map(({ entry }) => entry.id),
      score,
      ranked,
    };
  };

  return {
    find: (text) => {
      const whole = decide(classify(text));
      const exact = findExact(text);
      if (exact.kind === "entry") return { ...whole, kind: "answer", id: exact.id, score: 1 };
      if (exact.kind === "negative") return { ...whole, kind: "nothing" };
      if (whole.kind === "answer") return whole;
      return findInSentences(text, (sentence) => decide(classify(sentence))) ?? whole;
    },
  };
};

/** Of the best entry with its kin: "zadzwońcie do mnie" is half a wish for a person, half a question for a contact. */
const shareOfKin = ({ ranked }: Classification): number => {
  const kinOf = ({ id, kin }: Entry): string => kin ?? id;
  const [best] = ranked;
  if (!best) return 0;
  return ranked.reduce((sum, { entry, p }) => (kinOf(entry) === kinOf(best.entry) ? sum + p : sum), 0);
};

/** In a story of several sentences, the answer to the only one of them that asks something we can answer. */
const findInSentences = (text: string, find: (sentence: string) => Finding): Finding | undefined => {
  const sentences = splitSentences(text);
  if (sentences.length < 2) return undefined;
  const answers = sentences.map(find).filter((finding) => finding.kind === "answer");
  const [first] = answers;
  return answers.every(({ id }) => id === first?.id) ? first : undefined;
};
