import { spotAside } from "../entities/spot-aside.ts";
import { currentStep } from "./intake/current-step.ts";
import { digress } from "./intake/digress.ts";
import { obey } from "./obey-command.ts";
import type { Outcome, TurnInput } from "./outcome.ts";

/** "po co pytacie?" and "kto to zobaczy?" have an answer at every step of the intake. */
export function answerAside(turn: TurnInput): Outcome | undefined {
  const { memory, text, world } = turn;
  if (!memory.draft) return undefined;
  switch (spotAside(text)) {
    case "why":
      return obey("why", turn);
    case "who-sees": {
      const topic = world.topics.get(dataTopic);
      const step = memory.draft.proposed === null ? currentStep(memory.draft, world) : undefined;
      return topic && digress({ kind: "answer", topic, also: [], places: [], score: 1 }, step, turn);
    }
    case null:
      return undefined;
  }
}

/** What happens with personal data. */
const dataTopic = "moje-dane";
