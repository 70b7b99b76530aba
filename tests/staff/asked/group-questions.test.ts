import { expect, test } from "vitest";
import { createWeigh } from "../../../src/editing/create-weigh.ts";
import type { AskedQuestion } from "../../../src/staff/asked/asked-question.ts";
import { groupQuestions } from "../../../src/staff/asked/group-questions.ts";
import { testWorld } from "../../support/test-world.ts";

const world = testWorld();
const weigh = createWeigh(() => world);

const question = (text: string, index: number): AskedQuestion => ({
  id: `q${index}`,
  at: new Date(Date.UTC(2026, 10, 20, 9, index)),
  text,
  kind: "unanswered",
  topic: null,
  offered: [],
});

const group = (...texts: string[]) =>
  groupQuestions(texts.map(question), weigh).map(({ wordings }) => wordings.map(({ text }) => text));

test("puts other forms and orders of the same words together, and other questions apart", () => {
  expect(
    group(
      "czy jest parking",
      "parking",
      "Czy można przyjść z psem?",
      "Gdzie jest parking?",
      "przyjść z psami",
    ),
  ).toEqual([
    ["czy jest parking", "parking", "Gdzie jest parking?"],
    ["Czy można przyjść z psem?", "przyjść z psami"],
  ]);
});

test("does not take questions for alike because of the words that every question has", () => {
  expect(group("Czy jest u was szatnia?", "Czy jest u was winda?", "Czy jest u was bufet?")).toHaveLength(3);
});

test("counts the same words once, however they are written, and shows the most frequent first", () => {
  const [first] = groupQuestions(["gdzie parking", "Parking?", "parking", "PARKING!"].map(question), weigh);
  expect(first).toMatchObject({
    id: "q1",
    text: "Parking?",
    wordings: [
      { text: "Parking?", count: 3 },
      { text: "gdzie parking", count: 1 },
    ],
    counts: { unanswered: 4, unclear: 0, "not-helpful": 0 },
  });
});

test("gives the same groups whatever the order in which questions were read", () => {
  const questions = ["parking", "gdzie parking", "pies", "czy z psem", "parking i pies", "pies"].map(
    question,
  );
  const straight = groupQuestions(questions, weigh);
  expect(groupQuestions([...questions].reverse(), weigh)).toEqual(straight);
});
