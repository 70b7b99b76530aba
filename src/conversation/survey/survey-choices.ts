import { surveyAnswers } from "../../requests/survey/survey.ts";
import { button } from "../button.ts";
import type { Choice } from "../reply.ts";
import type { World } from "../world.ts";

/** The answers to the one question after a request's end. */
export function surveyChoices(number: string, { messages }: Pick<World, "messages">): Choice[] {
  return surveyAnswers.map((answer) => button(messages.button(answer), { kind: "survey", number, answer }));
}
