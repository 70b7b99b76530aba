import type { Breakdown, Part, Row } from "./breakdown.ts";
import type { WholeEvaluation } from "./evaluate-places.ts";

const questionParts: readonly Part[] = [
  { label: "right", tone: "good" },
  { label: "recoverable", tone: "fair" },
  { label: "refused", tone: "neutral" },
  { label: "wrong", tone: "bad" },
];
const outOfScopeParts: readonly Part[] = [
  { label: "refused", tone: "good" },
  { label: "offered", tone: "fair" },
  { label: "answered", tone: "bad" },
];
const placeParts: readonly Part[] = [
  { label: "right", tone: "good" },
  { label: "recoverable", tone: "fair" },
  { label: "missed", tone: "neutral" },
  { label: "wrong", tone: "bad" },
];
const noneParts: readonly Part[] = [
  { label: "left alone", tone: "good" },
  { label: "false hit", tone: "bad" },
];

/** Outcomes of questions, altogether, by style and by topic (the first accepted one), then those of the other sets. */
export function breakDownOutcomes({ questions, outOfScope, places, none }: WholeEvaluation): Breakdown[] {
  const ofQuestions = (
    rowsBy: string,
    nameOf: (judged: (typeof questions)[number]) => string,
  ): Breakdown => ({
    title: `Questions by ${rowsBy}`,
    unit: "questions",
    rowsBy,
    parts: questionParts,
    rows: countRows(questions, nameOf, questionParts),
  });
  const ofOthers = (title: string, judged: readonly Judged[], parts: readonly Part[]): Breakdown => ({
    title,
    unit: "phrases",
    rowsBy: "set",
    parts,
    rows: countRows(judged, () => "all", parts),
  });
  return [
    { ...ofQuestions("set", () => "all"), title: "All questions" },
    ofQuestions("style", ({ question }) => question.style),
    ofQuestions("topic", ({ question }) => question.accept[0] ?? ""),
    ofOthers("Out of scope", outOfScope, outOfScopeParts),
    ofOthers("Places", places, placeParts),
    ofOthers("No place meant", none, noneParts),
  ].filter(({ rows }) => rows.length > 0);
}

type Judged = { outcome: string };

/** One row a name, by name; outcomes counted by part. */
function countRows<One extends Judged>(
  judged: readonly One[],
  nameOf: (one: One) => string,
  parts: readonly Part[],
): Row[] {
  const groups = [...Map.groupBy(judged, nameOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  return groups.map(([name, ofName]) => ({
    name,
    counts: parts.map(({ label }) => ofName.filter(({ outcome }) => outcome === label).length),
  }));
}
