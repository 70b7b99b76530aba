import { fold } from "../text/fold.ts";
import type { Knowledge } from "./load-knowledge.ts";
import type { TopicId } from "./load-topic-ids.ts";
import { measureReadability } from "./measure-readability.ts";
import type { Topic } from "./topic.ts";

export type KnowledgeReport = {
  /** "knowledge/topics/oferta.md: related: …": what must be mended. */
  problems: readonly string[];
  /** The same shape: what somebody should look at. */
  warnings: readonly string[];
};

type Check = (topics: ReadonlyMap<string, Topic>) => string[];

const LONGEST_ANSWER = 700;
const LONGEST_SENTENCE = 20;
const HARDEST_FOG = 9;
const REVIEW_YEARS = 2;

export type KnowledgeCheckParts = {
  ids: readonly TopicId[];
  /** The base form of a word. */
  lemmaOf: (word: string) => string;
  now: Date;
};

/** What the loader can't see because each file is right by itself: ids, links, doubles, language, age. */
export const findKnowledgeProblems = (
  { topics, outOfScope }: Pick<Knowledge, "topics" | "outOfScope">,
  { ids, lemmaOf, now }: KnowledgeCheckParts,
): KnowledgeReport => {
  const checks: Check[] = [
    (all) => checkIds(all, ids),
    checkLinks,
    (all) => checkDoubles(all, outOfScope),
    (all) => checkLanguage(all, lemmaOf),
    (all) => [...all.values()].filter(({ reviewed }) => new Date(reviewed) > now).map(inFuture),
  ];
  const oldest = new Date(now);
  oldest.setUTCFullYear(oldest.getUTCFullYear() - REVIEW_YEARS);
  return {
    problems: checks.flatMap((check) => check(topics)),
    warnings: [...topics.values()]
      .filter(({ reviewed }) => new Date(reviewed) < oldest)
      .map(
        ({ id, reviewed }) => `${fileOf(id)}: reviewed: ${reviewed} is more than ${REVIEW_YEARS} years ago`,
      ),
  };
};

const fileOf = (id: string): string => `knowledge/topics/${id}.md`;
const inFuture = ({ id, reviewed }: Topic): string => `${fileOf(id)}: reviewed: ${reviewed} is in the future`;

const checkIds = (topics: ReadonlyMap<string, Topic>, ids: readonly TopicId[]): string[] => {
  const promised = new Map(ids.map((one) => [one.id, one]));
  const missing = ids.filter(({ id }) => !topics.has(id)).map(({ id }) => `${fileOf(id)}: is missing`);
  const wrong = [...topics.values()].flatMap((topic) => {
    const file = fileOf(topic.id);
    const promise = promised.get(topic.id);
    if (!promise) {
      const isOurs = broaderChain(topic, topics).some((id) => promised.has(id));
      return isOurs ? [] : [`${file}: id: is not in topic-ids.yaml, and no broader topic of it is`];
    }
    return [
      ...(promise.kind === topic.kind ? [] : [`${file}: kind: topic-ids.yaml says "${promise.kind}"`]),
      ...(promise.broader === topic.broader
        ? []
        : [`${file}: broader: topic-ids.yaml says ${promise.broader}`]),
    ];
  });
  return [...missing, ...wrong];
};

/** The topics above one, nearest first; a circle ends it. */
const broaderChain = (topic: Topic, topics: ReadonlyMap<string, Topic>): string[] => {
  const chain: string[] = [];
  for (let above = topic.broader; above !== null && !chain.includes(above); ) {
    chain.push(above);
    above = topics.get(above)?.broader ?? null;
  }
  return chain;
};

const checkLinks: Check = (topics) =>
  [...topics.values()].flatMap((topic) => {
    const file = fileOf(topic.id);
    const dead = topic.related
      .filter((id) => !topics.has(id))
      .map((id) => `${file}: related: there is no "${id}"`);
    const itself = topic.related.includes(topic.id) ? [`${file}: related: names the topic itself`] : [];
    const { broader } = topic;
    const lost =
      broader !== null && !topics.has(broader) ? [`${file}: broader: there is no "${broader}"`] : [];
    const circle = broaderChain(topic, topics).includes(topic.id)
      ? [`${file}: broader: leads back to it`]
      : [];
    return [...dead, ...itself, ...lost, ...circle];
  });

/** The same question twice, or one that must not be answered: then nobody can tell what it means. */
const checkDoubles = (topics: ReadonlyMap<string, Topic>, outOfScope: readonly string[]): string[] => {
  const places = new Map<string, string>();
  const note = (file: string, text: string): string[] => {
    const key = fold(text).split(" ").filter(Boolean).join(" ");
    const before = places.get(key);
    places.set(key, before ?? file);
    return before === undefined ? [] : [`${file}: "${text}" stands in ${before}, too`];
  };
  const asked = [...topics.values()].flatMap(({ id, questions }) =>
    questions.flatMap((question) => note(fileOf(id), question)),
  );
  return [...asked, ...outOfScope.flatMap((text) => note("knowledge/out-of-scope.yaml", text))];
};

const checkLanguage = (topics: ReadonlyMap<string, Topic>, lemmaOf: (word: string) => string): string[] => {
  const each = [...topics.values()].flatMap(({ id, answer }) => {
    const { sentences } = measureReadability(answer, lemmaOf);
    const long = sentences
      .filter(({ words }) => words > LONGEST_SENTENCE)
      .map(
        ({ text, words }) =>
          `${fileOf(id)}: a sentence of ${words} words (at most ${LONGEST_SENTENCE}): "${text}"`,
      );
    const tooMuch = answer.length > LONGEST_ANSWER;
    return tooMuch
      ? [...long, `${fileOf(id)}: ${answer.length} characters (at most ${LONGEST_ANSWER})`]
      : long;
  });
  const { fog } = measureReadability([...topics.values()].map(({ answer }) => answer).join("\n"), lemmaOf);
  const isHard = fog > HARDEST_FOG;
  return isHard ? [...each, `knowledge/topics: FOG-PL ${fog.toFixed(1)} (at most ${HARDEST_FOG})`] : each;
};
