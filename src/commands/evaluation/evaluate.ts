/**
 * Measuring the assistant: sets of questions in shared formats go through the `ask` command's code, every line is
 * judged, and the judgements are summed up in breakdowns that text and page draw alike.
 */

/** A question that should be answered by one of the accepted topics; `style` is plain, typo, long… */
export type Question = { q: string; accept: readonly string[]; style: string };
export type QuestionSets = { questions: readonly Question[]; outOfScope: readonly string[] };

/** What the `ask` command says of a question; the rest of its object doesn't matter here. */
export type Asked = {
  kind: string;
  topic?: string;
  topics?: readonly string[];
  places?: readonly { name: string; gmina: string | null; powiat: string }[];
  score: number;
  /** Time spent on the question. */
  ms: number;
};

export type Ask = (question: string) => Asked;

/**
 * `right`: the topic is an accepted one. `recoverable`: "did you mean" with an accepted one among at most three.
 * `refused`: nothing said that could mislead: unknown, or "did you mean" without an accepted one. `wrong`: the rest.
 */
type Outcome = "right" | "recoverable" | "refused" | "wrong";

/** `answered` also by an intake, a person or a place; small talk and commands are no answers, so `refused`. */
type StrangerOutcome = "answered" | "offered" | "refused";

export type Judged = { question: Question; asked: Asked; outcome: Outcome };
type JudgedStranger = { q: string; asked: Asked; outcome: StrangerOutcome };
export type Evaluation = { questions: readonly Judged[]; outOfScope: readonly JudgedStranger[] };

/** Puts every line of the sets to the assistant, in order, and judges what comes back. */
export function evaluate(sets: QuestionSets, ask: Ask): Evaluation {
  return {
    questions: sets.questions.map((question) => {
      const asked = ask(question.q);
      return { question, asked, outcome: judge(question, asked) };
    }),
    outOfScope: sets.outOfScope.map((q) => {
      const asked = ask(q);
      return { q, asked, outcome: judgeStranger(asked) };
    }),
  };
}

function judge({ accept }: Question, asked: Asked): Outcome {
  if (asked.kind === "unknown") return "refused";
  if (asked.kind === "clarify")
    return asked.topics?.slice(0, 3).some((id) => accept.includes(id)) ? "recoverable" : "refused";
  return topicsGiven(asked).some((id) => accept.includes(id)) ? "right" : "wrong";
}

/** The topics that a reply stands for: a place stands for its subregion, and for the area as a whole. */
export function topicsGiven({ kind, topic }: Asked): readonly string[] {
  if (topic === undefined) return [];
  return kind === "place" ? [topic, "obszar"] : [topic];
}

export function judgeStranger({ kind }: Asked): StrangerOutcome {
  if (kind === "clarify") return "offered";
  return ["answer", "place", "intake", "handoff"].includes(kind) ? "answered" : "refused";
}
