import { surveyAnswers } from "../../requests/survey/survey.ts";
import { button } from "../button.ts";
import type { Choice } from "../reply.ts";
import type { World } from "../world.ts";

/** The answers to the one question after a request's end. */
export function surveyChoices(number: string, { messages }: Pick<World, "messages">): Choice[] {
  const labels = {
    tak: messages.button("tak"),
    czesciowo: messages.button("czesciowo"),
    nie: messages.button("nie"),
  };
  return surveyAnswers.map((answer) => button(labels[answer], { kind: "survey", number, answer }));
}
