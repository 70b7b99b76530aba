import type { Evaluation, Judged, Outcome } from "./evaluate.ts";

const OUTCOMES: readonly Outcome[] = ["right", "recoverable", "refused", "wrong"];
const MOST_CONFUSIONS = 25;

/** The evaluation as text: totals, by style, by topic (the first accepted one), confusions, strangers, timings. */
export const renderReport = (evaluation: Evaluation): string =>
  [
    renderTable(
      "all",
      groupBy(evaluation.questions, () => "all"),
    ),
    renderTable(
      "style",
      groupBy(evaluation.questions, ({ question }) => question.style),
    ),
    renderTable(
      "topic",
      groupBy(evaluation.questions, ({ question }) => question.accept[0] ?? ""),
    ),
    renderConfusions(evaluation.questions),
    renderStrangers(evaluation),
    renderTimings(evaluation),
  ].join("\n\n");

type Groups = ReadonlyMap<string, readonly Judged[]>;

const groupBy = (judged: readonly Judged[], keyOf: (one: Judged) => string): Groups => {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const renderTable = (title: string, groups: Groups): string => {
  const width = Math.max(title.length, ...[...groups.keys()].map((key) => key.length));
  const head = [title.padEnd(width), "    n", ...OUTCOMES.map((outcome) => outcome.padStart(12))].join("");
  const rows = [...groups].map(([key, judged]) => {
    const shares = OUTCOMES.map((outcome) =>
      share(judged.filter((one) => one.outcome === outcome).length, judged.length),
    );
    return [
      key.padEnd(width),
      String(judged.length).padStart(5),
      ...shares.map((one) => one.padStart(12)),
    ].join("");
  });
  return [head, ...rows].join("\n");
};

/** What was answered instead, most frequent first. */
const renderConfusions = (judged: readonly Judged[]): string => {
  const counts = new Map<string, number>();
  for (const { question, asked, outcome } of judged) {
    if (outcome !== "wrong") continue;
    const pair = `${question.accept.join("|")} → ${asked.topic ?? asked.kind}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const rows = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_CONFUSIONS);
  return ["confusions", ...rows.map(([pair, count]) => `${String(count).padStart(5)}  ${pair}`)].join("\n");
};

const renderStrangers = ({ strangers }: Evaluation): string => {
  const count = (outcome: string): string =>
    share(strangers.filter((one) => one.outcome === outcome).length, strangers.length);
  const answered = strangers.filter(({ outcome }) => outcome === "answered");
  return [
    `out of scope ${strangers.length}: answered ${count("answered")}, did you mean ${count("offered")}, refused ${count("refused")}`,
    ...answered.map(({ asked }) => `       ${asked.kind} ${asked.topic ?? ""} ${asked.score.toFixed(2)}`),
  ].join("\n");
};

const renderTimings = ({ questions, strangers }: Evaluation): string => {
  const times = [...questions, ...strangers].map(({ asked }) => asked.ms).sort((a, b) => a - b);
  const at = (part: number): string => (times[Math.floor(part * (times.length - 1))] ?? 0).toFixed(2);
  return `one question: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
};

const share = (count: number, total: number): string =>
  `${((100 * count) / Math.max(1, total)).toFixed(1)} %`;
