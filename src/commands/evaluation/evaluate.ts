/** A question that should be answered by one of the accepted topics; `style` is plain, typo, long… */
export type Question = { q: string; accept: readonly string[]; style: string };
export type QuestionSets = { questions: readonly Question[]; outOfScope: readonly string[] };

/** What the `ask` command says of a question; the rest of its object doesn't matter here. */
export type Asked = {
  kind: string;
  topic?: string;
  topics?: readonly string[];
  score: number;
  ms: number;
};

export type Outcome =
  /** The topic is an accepted one. */
  | "right"
  /** "Did you mean" with an accepted one among at most three. */
  | "recoverable"
  /** Nothing said that could mislead: unknown, or "did you mean" without an accepted one. */
  | "refused"
  | "wrong";

export type Judged = { question: Question; asked: Asked; outcome: Outcome };
type JudgedStranger = { q: string; asked: Asked; outcome: "answered" | "offered" | "refused" };
export type Evaluation = { questions: readonly Judged[]; strangers: readonly JudgedStranger[] };

/** Puts every line of the sets to the assistant and judges what comes back. */
export const evaluate = (sets: QuestionSets, ask: (question: string) => Asked): Evaluation => ({
  questions: sets.questions.map((question) => {
    const asked = ask(question.q);
    return { question, asked, outcome: judge(question, asked) };
  }),
  strangers: sets.outOfScope.map((q) => {
    const asked = ask(q);
    return { q, asked, outcome: judgeStranger(asked) };
  }),
});

const judge = ({ accept }: Question, asked: Asked): Outcome => {
  if (asked.kind === "unknown") return "refused";
  if (asked.kind === "clarify")
    return asked.topics?.some((id) => accept.includes(id)) ? "recoverable" : "refused";
  const topic = topicOf(asked);
  if (topic !== undefined && accept.includes(topic)) return "right";
  return asked.kind === "place" && accept.some(isAboutPlaces) ? "right" : "wrong";
};

/** The topic that stands for what the assistant did: an intake is how one applies, a person is the contact. */
const topicOf = ({ kind, topic }: Asked): string | undefined => topic ?? standIns.get(kind);

const standIns: ReadonlyMap<string, string> = new Map([
  ["intake", "jak-zglosic"],
  ["handoff", "kontakt"],
  ["place", "obszar"],
]);

const isAboutPlaces = (topic: string): boolean => topic === "obszar" || topic.startsWith("subregion-");

const judgeStranger = ({ kind }: Asked): JudgedStranger["outcome"] => {
  if (kind === "clarify") return "offered";
  return ["answer", "place", "intake", "handoff"].includes(kind) ? "answered" : "refused";
};
