import { type Evaluation, type Judged, topicsGiven } from "../commands/evaluation/evaluate.ts";
import type { ChangedAnswer, Given } from "../staff/asked/knowledge-editor.ts";

type Asked = Judged["asked"];
type Pair = { question: string; before: Given; after: Given; gain: number };

/** Which answers of a set differ between two evaluations of it, those that get worse first. */
export function compareAnswers(before: Evaluation, after: Evaluation): ChangedAnswer[] {
  const questions = before.questions.flatMap(({ question, asked, outcome }, index): Pair[] => {
    const now = after.questions[index];
    if (!now) return [];
    const gain = worthOf[now.outcome] - worthOf[outcome];
    return [{ question: question.q, before: givenIn(asked), after: givenIn(now.asked), gain }];
  });
  const strangers = before.outOfScope.flatMap(({ q, asked, outcome }, index): Pair[] => {
    const now = after.outOfScope[index];
    if (!now) return [];
    const gain = strangersWorth[now.outcome] - strangersWorth[outcome];
    return [{ question: q, before: givenIn(asked), after: givenIn(now.asked), gain }];
  });
  return [...questions, ...strangers]
    .filter(({ before, after }) => keyOf(before) !== keyOf(after))
    .sort((one, other) => one.gain - other.gain)
    .map(({ gain, ...rest }) => ({
      ...rest,
      verdict: gain > 0 ? "better" : gain < 0 ? "worse" : "neither",
    }));
}

/** The same topics to choose from in another order are the same offer. */
function keyOf({ kind, topics }: Given): string {
  return [kind, ...[...topics].sort()].join(" ");
}

/** What a person would get, whatever the score. */
export function givenIn(asked: Asked): Given {
  const topics = asked.kind === "clarify" ? (asked.topics ?? []) : topicsGiven(asked).slice(0, 1);
  return { kind: asked.kind, topics };
}

const worthOf = { right: 3, recoverable: 2, refused: 1, wrong: 0 };
const strangersWorth = { refused: 2, offered: 1, answered: 0 };
