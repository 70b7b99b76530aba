import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome } from "../../../src/conversation/outcome.ts";
import type { Answers } from "../../../src/dialog/answer.ts";
import { answersOnPath, replay } from "../../../src/dialog/replay.ts";
import { testWorld } from "../../support/test-world.ts";
import { answerOf, changeable, createWalker, invalidInput, validInput, type Walker } from "./walk-intake.ts";

const world = testWorld();
/** On a busy machine; alone it takes about two seconds. */
const timeoutMs = 60_000;

type Deed = { kind: (typeof deeds)[number]; pick: number };

const deeds = [
  "valid",
  "valid",
  "valid",
  "invalid",
  "back",
  "change",
  "question",
  "why",
  "who-sees",
  "place-question",
  "repeat",
  "stale-button",
  "cancel-no",
  "correct",
  "several-yes",
  "several-no",
  "early",
] as const;

const walks = fc.array(fc.record({ kind: fc.constantFrom(...deeds), pick: fc.nat({ max: 20 }) }), {
  minLength: 5,
  maxLength: 30,
});

test(
  "no sequence of answers, slips, changes, questions and second thoughts loses a valid answer",
  () =>
    checkWalks(60, (walk, walker) => {
      let expected: Answers = {};
      for (const deed of walk) {
        expected = act(deed, expected, walker);
        expect(walker.memory().draft?.answers).toEqual(expected);
        expectKnownStep(walker);
      }
    }),
  timeoutMs,
);

test(
  "what is stored is the summary that was confirmed",
  () =>
    checkWalks(40, (walk, walker) => {
      let expected: Answers = {};
      for (const deed of walk) expected = act(deed, expected, walker);
      const { outcome, summary, answers } = finish(walker, expected);
      const submitted = outcome.effects.find(({ kind }) => kind === "request-submitted");
      if (submitted?.kind !== "request-submitted") throw new Error("nothing was submitted");
      const { fields, answers: stored } = submitted.request;
      expect(fields.map(({ label, text }) => ({ label, value: text }))).toEqual(summary);
      expect(stored).toEqual(answersOnPath(world.flow, answers, world.predicates));
    }),
  timeoutMs,
);

test(
  "whatever is typed, answers to other questions stay",
  () => {
    const typed = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 6 }).map((words) => words.join(" ")),
    );
    const property = fc.property(fc.nat({ max: 8 }), fc.array(typed, { maxLength: 6 }), (answered, texts) => {
      const walker = createWalker(world);
      walker.tell("chcę złożyć zgłoszenie");
      for (let count = 0; count < answered; count += 1) {
        const step = walker.step();
        const input = step && validInput(step, 0);
        if (input) walker.tell(input.text, input.choice);
      }
      for (const text of texts) {
        const before = walker.memory().draft?.answers ?? {};
        const open = walker.step()?.id;
        walker.tell(text);
        // "nie może" where data are asked for may be the wish to give up: asked once, and here it was not.
        if (walker.memory().pending.kind === "confirm-cancel") walker.tell("nie");
        const after = walker.memory().draft?.answers ?? {};
        for (const id of Object.keys(before)) if (id !== open) expect(after[id], text).toEqual(before[id]);
        expectKnownStep(walker);
      }
    });
    fc.assert(property, { numRuns: 60 });
  },
  timeoutMs,
);

/** Words that are close to commands, values and corrections without being any; a number would be one. */
const fragments = [
  ...[
    "może",
    "jednak",
    "nie",
    "tak",
    "ale",
    "zmienimy",
    "numer",
    "osób",
    "telefon",
    "powiat",
    "lub",
    "?",
    ",",
    ".",
  ],
  ...["księgowa", "szkolenia", "jest nas", "Pozdrawiam", "dzień dobry", "@", "proszę", "czy", "co"],
];

/** Checks that many random walks, each in an intake just begun. */
function checkWalks(numRuns: number, check: (walk: readonly Deed[], walker: Walker) => void): void {
  const property = fc.property(walks, (walk) => {
    const walker = createWalker(world);
    walker.tell("chcę złożyć zgłoszenie");
    check(walk, walker);
  });
  fc.assert(property, { numRuns });
}

/** Does one thing and says which answers the draft must hold then. */
function act({ kind, pick }: Deed, before: Answers, walker: Walker): Answers {
  const step = walker.step();
  switch (kind) {
    case "valid": {
      if (!step) return before;
      const input = validInput(step, pick);
      walker.tell(input.text, input.choice);
      return { ...before, [step.id]: answerOf(step, input, world) };
    }
    case "invalid": {
      const input = step && invalidInput(step);
      if (input) walker.tell(input.text);
      return before;
    }
    case "back": {
      const last = lastAnswered(walker);
      walker.tell("wstecz");
      return Object.fromEntries(Object.entries(before).filter(([id]) => id !== last));
    }
    case "change": {
      const ids = changeable(walker.memory(), world);
      const id = ids[pick % Math.max(1, ids.length)];
      if (id !== undefined) walker.tell("", `field:${id}`);
      return before;
    }
    case "question":
      walker.tell("czy udział w programie jest bezpłatny?");
      return before;
    case "why":
      walker.tell("po co pytacie?");
      return before;
    case "who-sees":
      walker.tell("kto to zobaczy?");
      return before;
    case "place-question":
      walker.tell("czy Otwock jest w programie?");
      return before;
    case "repeat":
      expect(walker.repeat()?.replies).toEqual([]);
      return before;
    case "stale-button":
      if (step?.id !== "grupa-etap") walker.tell("Mamy pomysł", "step:grupa-etap=pomysl");
      return before;
    case "early":
      return giveEarly(before, walker);
    case "cancel-no":
      walker.tell("anuluj");
      walker.tell("nie");
      return before;
    case "correct":
      return correct(pick, before, walker);
    case "several-yes":
    case "several-no":
      return giveSeveral(kind === "several-yes", before, walker);
  }
}

/** The step that "wstecz" asks anew; none while an answer is being changed. */
function lastAnswered(walker: Walker): string | undefined {
  const { draft } = walker.memory();
  if (!draft || draft.changing !== null) return undefined;
  return draft.collecting ?? replay(world.flow, draft.answers, world.predicates).path.at(-1)?.id;
}

/** "zmień telefon na …" changes that one answer, wherever the walk stands. */
function correct(pick: number, before: Answers, walker: Walker): Answers {
  const id = pick % 2 === 0 ? "kontakt" : "grupa-liczba-osob";
  const step = world.flow.steps.get(id);
  if (!step || !changeable(walker.memory(), world).includes(id)) return before;
  const value = pick % 2 === 0 ? "500 000 009" : `${(pick % 9) + 2}`;
  walker.tell(`zmień ${pick % 2 === 0 ? "telefon" : "liczbę osób"} na ${value}`);
  return { ...before, [id]: answerOf(step, { text: value }, world) };
}

/** Several values at the first question are answers once they are confirmed, and nothing before. */
function giveSeveral(isRight: boolean, before: Answers, walker: Walker): Answers {
  if (walker.step()?.id !== "rodzaj" || Object.keys(before).length > 0) return before;
  walker.tell("Grupa nieformalna z Cegłowa, 18 osób, tel. 500 000 006");
  const proposed = walker.memory().draft?.proposed ?? {};
  expect(Object.keys(proposed).toSorted()).toEqual(["grupa-liczba-osob", "kontakt", "miejsce", "rodzaj"]);
  expect(walker.memory().draft?.answers).toEqual(before);
  walker.tell(isRight ? "zgadza się" : "zapytaj mnie o to");
  return isRight ? { ...before, ...proposed } : before;
}

/** Name and contact told where a place is asked for are answers, besides the place, once they are confirmed. */
function giveEarly(before: Answers, walker: Walker): Answers {
  const { draft } = walker.memory();
  if (walker.step()?.id !== "miejsce" || !draft || draft.changing !== null) return before;
  if (before["imie-nazwisko"] !== undefined || before.kontakt !== undefined) return before;
  walker.tell("Otwock, Barbara, 500 000 007");
  const proposed = walker.memory().draft?.proposed ?? {};
  expect(Object.keys(proposed).toSorted()).toEqual(["imie-nazwisko", "kontakt", "miejsce"]);
  walker.tell("tak");
  return { ...before, ...proposed };
}

function expectKnownStep(walker: Walker): void {
  const { pending } = walker.memory();
  if (pending.kind !== "step") return;
  expect(world.flow.steps.has(pending.step)).toBe(true);
  expect(pending.step).toBe(walker.step()?.id);
}

/** Answers everything that is left, and sends. */
function finish(walker: Walker, before: Answers) {
  let answers = before;
  let last: Outcome = walker.tell("czy udział w programie jest bezpłatny?");
  for (let step = walker.step(), asked = 0; step; step = walker.step(), asked += 1) {
    if (asked > world.flow.steps.size) throw new Error(`never done: ${step.id}`);
    const input = validInput(step, 0);
    last = walker.tell(input.text, input.choice);
    answers = { ...answers, [step.id]: answerOf(step, input, world) };
  }
  const card = last.replies.find((reply) => reply.kind === "card");
  const summary = card?.kind === "card" ? card.rows : showSummary(walker);
  return { outcome: walker.tell("wyślij"), summary, answers };
}

/** The summary stood above already: a change of nothing shows it again. */
function showSummary(walker: Walker) {
  const [first] = changeable(walker.memory(), world);
  walker.tell("", `field:${first}`);
  const card = walker.tell("wstecz").replies.find((reply) => reply.kind === "card");
  return card?.kind === "card" ? card.rows : [];
}
