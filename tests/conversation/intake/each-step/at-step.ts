import { emptyMemory } from "../../../../src/conversation/memory.ts";
import type { World } from "../../../../src/conversation/world.ts";
import type { Answer, Answers } from "../../../../src/dialog/answer.ts";
import { intakePredicates } from "../../../../src/dialog/intake-predicates.ts";
import { replay } from "../../../../src/dialog/replay.ts";
import { at, choose, flow, places, skipped, usual } from "../../../dialog/intake.ts";
import { createWalker, type Walker } from "../walk-intake.ts";

const email: Answer = { kind: "contact", phone: null, email: "biuro@example.org" };
const members: Answer = { kind: "people", min: 18, max: 18, text: "18" };
const skipAll: Answers = Object.fromEntries(
  [...flow.steps.values()].filter(({ optional }) => optional).map(({ id }) => [id, skipped]),
);
const full: Answers = { ...usual, ...skipAll, szczegoly: choose("tak"), kontakt: email };

/** Complete ways through the intake that together come by every step. */
const journeys: readonly Answers[] = [
  { ...full, rodzaj: choose("grupa") },
  { ...full, rodzaj: choose("pes"), "organizacja-liczba-osob": members, miejsce: at(places.warszawa) },
  { ...full, rodzaj: choose("ps") },
  { ...full, rodzaj: choose("jst") },
  { ...full, rodzaj: choose("osoba"), miejsce: choose("inny"), "miejsce-opis": at(places.radom) },
  { ...full, rodzaj: choose("nie-wiem"), "rodzaj-pomoc": choose("grupa") },
];

/** The answers so far with which a step is the open one. */
export function answersBefore(id: string): Answers {
  for (const answers of journeys) {
    const { path } = replay(flow, answers, intakePredicates);
    const index = path.findIndex((step) => step.id === id);
    if (index === -1) continue;
    const before = path.slice(0, index).flatMap((step): [string, Answer][] => {
      const answer = answers[step.id];
      return answer ? [[step.id, answer]] : [];
    });
    return Object.fromEntries(before);
  }
  throw new Error(`tests/conversation/intake/each-step/at-step.ts has no way that comes by "${id}"`);
}

/** A person whose open question is the step's; one that is not asked is being changed. */
export function walkerAt(id: string, world: World): Walker {
  const isUnasked = flow.steps.get(id)?.unasked === true;
  const answers = isUnasked ? { ...answersBefore(id), [id]: members } : answersBefore(id);
  const moment = "2026-11-24T09:00:00.000Z";
  return createWalker(world, {
    ...emptyMemory,
    greeted: true,
    endNoticeGiven: true,
    pending: { kind: "step", step: id },
    draft: {
      id: "draft",
      dialog: { id: flow.id, version: flow.version },
      answers,
      startedAt: moment,
      updatedAt: moment,
      noticeConfirmedAt: answers.informacja ? moment : null,
      noticeVersion: answers.informacja ? "1" : null,
      changing: isUnasked ? id : null,
      collecting: null,
      proposed: null,
    },
  });
}
