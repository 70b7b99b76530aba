import type { Answer, Answers } from "../../dialog/answer.ts";
import { findExact } from "../../dialog/find-exact.ts";
import type { Step } from "../../dialog/flow.ts";
import { readAnswer } from "../../dialog/read-answer.ts";
import { type Correction, splitField, spotCorrection } from "../../entities/spot-correction.ts";
import { type FieldWord, namesOnlyField, spotField } from "../../entities/spot-field.ts";
import { isNamed } from "../answering/named-places.ts";
import { toPlaceAnswer } from "../to-place-answer.ts";
import type { World } from "../world.ts";
import { answeredSteps, asksFor, findField, namesOnlyLabel } from "./change-field.ts";
import { keepReachable } from "./propose-values.ts";
import { reachableSteps } from "./reachable-steps.ts";
import { type Correcting, replaceAnswer } from "./replace-answer.ts";
import { isNumeric, spotted, spotValues } from "./spot-values.ts";
import { takesText } from "./takes-text.ts";

/** What a correction comes to. Steps by id. */
export type Resolution =
  | { kind: "change"; values: Answers }
  /** The field is named without its new value: it is asked for anew. */
  | { kind: "ask"; step: string }
  /** The new value can't be read: `text` is read at its step, which says what is wrong. */
  | { kind: "unread"; step: string; text: string }
  /** Something is wrong, but it is not said what. */
  | { kind: "choose" }
  /** A field that has no answer yet. */
  | { kind: "not-yet"; step: string };

/** Reads a message as a correction of what was answered before; null where it is none. */
export function resolveCorrection(text: string, correcting: Correcting): Resolution | null {
  const correction = spotCorrection(text);
  return correction && resolve(correction, correcting);
}

/** Reads a message where the person was asked which answer to change: "telefon", "telefon na 500 000 000". */
export function resolveNamed(text: string, correcting: Correcting): Resolution | null {
  const { field, value } = splitField(text);
  const resolved = resolveField(field, value, correcting);
  return resolved?.kind === "choose" || resolved?.kind === "not-yet" ? null : resolved;
}

function resolve(correction: Correction, correcting: Correcting): Resolution | null {
  switch (correction.kind) {
    case "instead":
      return changed(replaceAnswer(correction, correcting), correcting);
    case "field":
      return resolveField(correction.field, correction.value, correcting);
    case "mistake": {
      const { field, rest } = correction;
      if (field !== null) return resolveKind(field, rest, correcting);
      return rest.trim() === "" ? { kind: "choose" } : changed(readValues(rest, correcting), correcting);
    }
    case "addition":
      return changed(addedValues(correction.rest, correcting), correcting);
  }
}

/** "jest nas jednak siedmioro"; "jednak działamy też w Otwocku" may be the beginning of a description. */
function addedValues(text: string, correcting: Correcting): Answers {
  const values = onlyAnswered(explicitValues(text, correcting.world), correcting);
  if (!takesText(correcting.open)) return values;
  return Object.fromEntries(Object.entries(values).filter(([id]) => isNumeric(id)));
}

/** "zmień telefon", "popraw liczbę osób na 9", "zmień na Otwock". */
function resolveField(field: string, value: string | null, correcting: Correcting): Resolution | null {
  const { draft, world } = correcting;
  if (field === "") {
    return value === null ? { kind: "choose" } : changed(readValues(value, correcting), correcting);
  }
  const { open } = correcting;
  const answered = answeredSteps(draft, world);
  const steps = open && !answered.includes(open) ? [...answered, open] : answered;
  // "Zmiana miejsca spotkań, bo w remizie jest za ciasno" is a need.
  if (takesText(open) && !namesOnlyField(field) && !namesOnlyLabel(field, steps)) return null;
  const step = findField(field, steps) ?? stepOfKind(field, correcting);
  if (!step) {
    // "zmień na powiat otwocki" and "popraw: jest nas 9" name the value alone.
    const values = onlyAnswered(explicitValues(value ?? field, world), correcting);
    return changed(values, correcting) ?? (takesText(open) ? null : { kind: "choose" });
  }
  return setField(step, value ?? "", correcting);
}

function resolveKind(word: FieldWord, rest: string, correcting: Correcting): Resolution | null {
  const { draft, world } = correcting;
  const answered = answeredSteps(draft, world).find((step) => asksFor(step, word));
  const step = answered ?? stepOf(word, correcting);
  return step ? setField(step, rest, correcting) : null;
}

function setField(step: Step, value: string, { draft, world }: Correcting): Resolution {
  const isAnswered = draft.answers[step.id] !== undefined;
  if (value.trim() === "")
    return isAnswered ? { kind: "ask", step: step.id } : { kind: "not-yet", step: step.id };
  const reading = readAnswer(step, { text: value }, world.readers);
  if (reading.kind === "read") return { kind: "change", values: { [step.id]: reading.answer } };
  return { kind: "unread", step: step.id, text: value };
}

/** A step not answered yet, known by a word for what it asks: "telefon". */
function stepOfKind(field: string, correcting: Correcting): Step | undefined {
  const word = spotField(field);
  return word === null ? undefined : stepOf(word, correcting);
}

function stepOf(word: FieldWord, { draft, world }: Correcting): Step | undefined {
  const reached = reachableSteps(world.flow, draft.answers);
  const ids = [spotted.contact, spotted.place, ...spotted.people, spotted.name, ...spotted.descriptions];
  return ids
    .filter((id) => reached.has(id))
    .map((id) => world.flow.steps.get(id))
    .find((step) => step !== undefined && asksFor(step, word));
}

/** A new value without its field: known by what it is, or by the question answered last ("pomyliłam się, 9"). */
function readValues(text: string, correcting: Correcting): Answers {
  const { world, draft } = correcting;
  const explicit = explicitValues(text, world);
  // A name alone may be a village, too: "Hanna".
  const values = Object.keys(explicit).length > 0 ? explicit : expectedPlace(text, correcting);
  if (Object.keys(values).length > 0) return values;
  const steps = answeredSteps(draft, world).toReversed();
  const chosen = steps.find(({ choices }) => findExact(text, choices).length === 1);
  const last = chosen ?? steps[0];
  if (!last || last.kind === "text" || last.kind === "name") return {};
  const reading = readAnswer(last, { text }, world.readers);
  return reading.kind === "read" && reading.answer.kind !== "place-unknown"
    ? { [last.id]: reading.answer }
    : {};
}

/** Values that are what they are wherever they stand; a description could be anything. */
function explicitValues(text: string, world: World): Answers {
  const values = spotValues(text, world);
  const explicit = [
    spotted.applicant,
    spotted.legalForm,
    spotted.place,
    ...spotted.people,
    spotted.name,
    spotted.contact,
  ];
  return Object.fromEntries(Object.entries(values).filter(([id]) => explicit.some((step) => step === id)));
}

/** "to powiat otwocki", "Otwock": a place where one is answered already. */
function expectedPlace(text: string, { world, draft }: Correcting): Answers {
  const [match, ...others] = world.matchPlaces(text, { expected: true }).filter(isNamed);
  if (!match || others.length > 0 || match.kind === "ambiguous") return {};
  if (draft.answers[spotted.place] === undefined) return {};
  return { [spotted.place]: { kind: "place", place: toPlaceAnswer(match.place) } };
}

function onlyAnswered(values: Answers, { draft, world }: Correcting): Answers {
  // "jest nas 18" where nobody asks for it is as good as a correction of it.
  const unasked = [...world.flow.steps.values()].filter((step) => step.unasked);
  const ids = [...answeredSteps(draft, world), ...unasked].map(({ id }) => id);
  const isLegalForm = (id: string): boolean =>
    id === spotted.legalForm && values[spotted.applicant] !== undefined;
  return Object.fromEntries(Object.entries(values).filter(([id]) => ids.includes(id) || isLegalForm(id)));
}

/** Answers that are the same as before change nothing. */
function changed(values: Answers, { draft, world }: Correcting): Resolution | null {
  const isOther = ([id, answer]: [string, Answer]): boolean =>
    JSON.stringify(draft.answers[id]) !== JSON.stringify(answer);
  const others = Object.fromEntries(Object.entries(values).filter(isOther));
  const kept = keepReachable(others, draft, world);
  return Object.keys(kept).length > 0 ? { kind: "change", values: kept } : null;
}
