import { matchChoice } from "../../dialog/match-choice.ts";
import { button } from "../button.ts";
import { type Outcome, say, type TurnInput } from "../outcome.ts";
import { askNext } from "./ask-next.ts";
import { summaryFields } from "./show-summary.ts";

/** Asks one answer of the summary anew; undefined where the draft has no such answer. */
export function changeField(step: string, { memory, world }: TurnInput): Outcome | undefined {
  const { draft } = memory;
  if (!draft || !summaryFields(draft, world).some(({ id }) => id === step)) return undefined;
  return askNext(memory, { ...draft, changing: step, collecting: null }, world);
}

/** Offers every answer of the summary for a change. */
export function chooseField({ memory, world }: TurnInput): Outcome | undefined {
  const { draft } = memory;
  if (!draft) return undefined;
  const choices = summaryFields(draft, world).map(({ id, label }) =>
    button(label, { kind: "field", step: id }),
  );
  const text = world.messages.say("co-zmienic");
  return say({ ...memory, pending: { kind: "choose-field" } }, { kind: "text", text, choices });
}

/** A field named in words: "zmień telefon", "numer telefonu", "3". */
export function changeNamedField(text: string, turn: TurnInput): Outcome | undefined {
  const { draft } = turn.memory;
  if (!draft) return undefined;
  const fields = summaryFields(draft, turn.world).map(({ id, label }) => ({ value: id, label, also: [] }));
  const match = matchChoice(text, fields);
  return match.kind === "one" ? changeField(match.value, turn) : undefined;
}
