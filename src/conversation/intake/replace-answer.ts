import type { Answer, Answers, PlaceAnswer } from "../../dialog/answer.ts";
import type { Step } from "../../dialog/flow.ts";
import { matchChoice } from "../../dialog/match-choice.ts";
import { fold } from "../../text/fold.ts";
import { isNamed } from "../answering/named-places.ts";
import type { Draft } from "../memory.ts";
import { toPlaceAnswer } from "../to-place-answer.ts";
import type { World } from "../world.ts";
import { answeredSteps } from "./change-field.ts";
import { spotted } from "./spot-values.ts";
import { takesText } from "./takes-text.ts";

/** The answers that a correction is read against; `open` is the step that waits for one. */
export type Correcting = { draft: Draft; open: Step | undefined; world: World };

type Instead = { wrong: string; right: string };

/** "nie Wola, tylko Wołomin": the answers that hold the wrong value, with the right one in its place. */
export function replaceAnswer(said: Instead, correcting: Correcting): Answers {
  const { draft, open, world } = correcting;
  const answered = answeredSteps(draft, world);
  const steps = open && !answered.includes(open) ? [...answered, open] : answered;
  const replaced = replaceEach(steps.filter((step) => !takesText(step)));
  const values = { ...newLegalForm(said, replaced, correcting), ...replaced };
  // "jesteśmy fundacją" in a description is the person's own sentence and stays.
  return Object.keys(values).length > 0 ? values : replaceEach(steps.filter(isName));

  function replaceEach(some: readonly Step[]): Answers {
    return Object.fromEntries(
      some.flatMap((step): [string, Answer][] => {
        const answer = replaceIn(step, draft.answers[step.id], said, world);
        return answer ? [[step.id, answer]] : [];
      }),
    );
  }
}

/** Names of people and organisations; longer texts are stories. */
const isName = (step: Step): boolean => takesText(step) && (step.maxLength ?? 0) <= longestName;
const longestName = 200;

function replaceIn(
  step: Step,
  before: Answer | undefined,
  { wrong, right }: Instead,
  { readers, matchPlaces }: World,
): Answer | undefined {
  switch (step.kind) {
    case "choice": {
      const [from, to] = [matchChoice(wrong, step.choices), matchChoice(right, step.choices)];
      const isIt = from.kind === "one" && (before === undefined || holds(before, from.value));
      return isIt && to.kind === "one" && to.value !== from.value
        ? { kind: "choice", value: to.value }
        : undefined;
    }
    case "place":
      return replacePlace(before, { wrong, right }, matchPlaces);
    case "people": {
      const [from, to] = [readers.people(wrong), readers.people(right)];
      const isIt =
        from.kind === "read" &&
        (before === undefined || (before.kind === "people" && before.min === from.min));
      return isIt && to.kind === "read"
        ? { kind: "people", min: to.min, max: to.max, text: right }
        : undefined;
    }
    case "contact": {
      const [from, to] = [readers.contact(wrong), readers.contact(right)];
      return from.kind === "read" && to.kind === "read" ? { ...to, kind: "contact" } : undefined;
    }
    case "name":
    case "text":
      return before?.kind === "text" ? replaceText(before.text, wrong, right) : undefined;
    default:
      return undefined;
  }
}

const holds = (answer: Answer, value: string): boolean => answer.kind === "choice" && answer.value === value;

function replacePlace(
  before: Answer | undefined,
  { wrong, right }: Instead,
  matchPlaces: World["matchPlaces"],
): Answer | undefined {
  const placesIn = (text: string) => matchPlaces(text, { expected: true }).filter(isNamed);
  const wrongs = placesIn(wrong).flatMap((match) =>
    match.kind === "ambiguous" ? match.candidates : [match.place],
  );
  const isIt =
    before === undefined
      ? wrongs.length > 0
      : before.kind === "place" && wrongs.some((place) => isNear(place, before.place));
  const [match, ...others] = placesIn(right);
  if (!isIt || !match || others.length > 0 || match.kind === "ambiguous") return undefined;
  return { kind: "place", place: toPlaceAnswer(match.place) };
}

const isNear = (one: Pick<PlaceAnswer, "name" | "powiat">, other: PlaceAnswer): boolean =>
  one.name === other.name || (one.name === other.powiat && one.powiat === other.powiat);

/** "nie Anna, tylko Hanna" in "Anna Przykładowa"; whole words only. */
function replaceText(text: string, wrong: string, right: string): Answer | undefined {
  const at = ` ${fold(text)} `.indexOf(` ${fold(wrong)} `);
  if (at < 0) return undefined;
  return { kind: "text", text: `${text.slice(0, at)}${right}${text.slice(at + wrong.length)}` };
}

/** "to nie fundacja, tylko stowarzyszenie" before the legal form was asked for; both are one kind of applicant. */
function newLegalForm({ wrong, right }: Instead, replaced: Answers, { draft, world }: Correcting): Answers {
  const step = world.flow.steps.get(spotted.legalForm);
  if (!step || draft.answers[step.id] !== undefined || draft.answers[spotted.applicant] === undefined)
    return {};
  const [from, to] = [matchChoice(wrong, step.choices), matchChoice(right, step.choices)];
  const isAboutApplicant = from.kind === "one" || replaced[spotted.applicant] !== undefined;
  return isAboutApplicant && to.kind === "one" ? { [step.id]: { kind: "choice", value: to.value } } : {};
}
