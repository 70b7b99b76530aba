import type { Answers } from "../../dialog/answer.ts";
import type { Step } from "../../dialog/flow.ts";
import { readAnswer } from "../../dialog/read-answer.ts";
import type { Draft } from "../memory.ts";
import { after, type Outcome, type TurnInput } from "../outcome.ts";
import { settleOutside } from "./outside-area.ts";
import { keepReachable, proposeValues } from "./propose-values.ts";
import { sayChanged } from "./say-changed.ts";
import { isNumeric, spotted, spotValues } from "./spot-values.ts";
import { takesText } from "./takes-text.ts";

/**
 * A message at a step that gives more than the step asks for: "Cegłów, 18 osób, tel. 500 000 000". All of it is shown
 * to be confirmed. Undefined where the message is the answer to the step and nothing else.
 */
export function takeValues(step: Step, draft: Draft, turn: TurnInput): Outcome | undefined {
  const { text, memory, world } = turn;
  // Nine digits are a REGON there, not a phone.
  if (numberKinds.includes(step.kind)) return undefined;
  const values = keepReachable(spotValues(text, world), draft, world);
  const signed = step.kind === "name" ? takeSignature(step, values, { draft, turn }) : undefined;
  if (signed) return signed;
  const isText = takesText(step);
  if (isText && !listsValues(values)) return undefined;
  const own = readAnswer(step, { text }, world.readers);
  if (!isText && own.kind !== "read" && values[step.id] === undefined) {
    const changed = sayNewNumbers(values, draft, turn);
    if (changed) return changed;
  }
  const isNew = ([id]: [string, unknown]): boolean => id === step.id || draft.answers[id] === undefined;
  const fresh: Answers = Object.fromEntries(Object.entries(values).filter(isNew));
  if (!tellsMore(fresh, step)) return undefined;
  const isOwnRead = !isText && own.kind === "read" && own.answer.kind !== "place-unknown";
  const proposed = isOwnRead ? { [step.id]: own.answer, ...fresh } : fresh;
  const place = settleOutside(proposed, world);
  // Said at once, not after a yes to all of it; where nothing else is given, the answer alone is refused.
  if (place.kind !== "refused") return proposeValues(memory, { ...draft, proposed, collecting: null }, world);
  if (Object.keys(place.rest).length === 0) return undefined;
  const rest: Draft = { ...draft, proposed: place.rest, collecting: null };
  return after([place.remark], proposeValues(memory, rest, world));
}

/** "Nazywam się Anna Przykładowa, tel. 500 000 000" answers this question and the next: kept, and said. */
function takeSignature(
  step: Step,
  values: Answers,
  { draft, turn }: { draft: Draft; turn: TurnInput },
): Outcome | undefined {
  const [name, contact] = [values[step.id], values[spotted.contact]];
  if (name === undefined || contact === undefined || listsValues(values)) return undefined;
  return sayChanged({ [step.id]: name, [spotted.contact]: contact }, draft, turn);
}

const numberKinds: readonly string[] = ["nip", "regon", "register"];

/** Whether a text that could be an answer as it is clearly lists several values: a contact, and who, where or how many. */
function listsValues(values: Answers): boolean {
  const others = [[spotted.applicant], [spotted.place], spotted.people, [spotted.name]].filter((ids) =>
    ids.some((id) => values[id] !== undefined),
  );
  return values[spotted.contact] !== undefined && others.length >= 2;
}

/** By the way an answer to a choice may name a form and tell a need: "fundacja", "chcę założyć stowarzyszenie". */
function tellsMore(values: Answers, step: Step): boolean {
  const byTheWay: readonly string[] = [
    step.id,
    spotted.applicant,
    spotted.legalForm,
    spotted.support,
    ...spotted.descriptions,
  ];
  return Object.keys(values).some((id) => !byTheWay.includes(id));
}

/** "jest nas siedmioro" at a later step, where it is no answer, gives an earlier one anew. */
function sayNewNumbers(values: Answers, draft: Draft, turn: TurnInput): Outcome | undefined {
  const anew = Object.entries(values).filter(
    ([id, value]) =>
      isNumeric(id) &&
      draft.answers[id] !== undefined &&
      JSON.stringify(draft.answers[id]) !== JSON.stringify(value),
  );
  const isAll = Object.keys(values).length === anew.length;
  return anew.length > 0 && isAll ? sayChanged(Object.fromEntries(anew), draft, turn) : undefined;
}
