import type { Answer, Answers } from "../../dialog/answer.ts";
import { placeOfWorkSteps } from "../../dialog/place-of-work.ts";
import { button } from "../button.ts";
import type { Outcome } from "../outcome.ts";
import type { Reply } from "../reply.ts";
import type { World } from "../world.ts";
import { refusal } from "./refusal.ts";

/** What answers give besides a place of work outside the area, and what there is to say of that place. */
export function settleOutside(
  given: Answers,
  world: World,
): { kind: "inside" } | { kind: "told"; remark: Reply } | { kind: "refused"; remark: Reply; rest: Answers } {
  const isOutside = ([step, answer]: [string, Answer]): boolean =>
    placeOfWorkSteps.includes(step) && answer.kind === "place" && !answer.place.inside;
  const entries = Object.entries(given);
  if (!entries.some(isOutside)) return { kind: "inside" };
  const { messages, policy } = world;
  if (policy.outsideArea === "accept") {
    return { kind: "told", remark: { kind: "text", text: messages.say("poza-obszarem-w-zgloszeniu") } };
  }
  const rest = Object.fromEntries(entries.filter((entry) => !isOutside(entry)));
  return { kind: "refused", remark: sayRefused(world), rest };
}

/** The person may have meant another place: nothing else that was answered is lost. */
export function sayRefused(world: World): Reply {
  return refusal("poza-obszarem-bez-zgloszenia", world.policy.outsideArea, world);
}

/** The person decides: the next question has a way out beside its answers. */
export function withWayOut(outcome: Outcome, { messages }: World): Outcome {
  const cancel = button(messages.button("anuluj"), { kind: "do", action: "cancel" });
  const replies = outcome.replies.map((reply, index) => {
    const choices = reply.choices ?? [];
    const isLast = index === outcome.replies.length - 1;
    const hasOne = choices.some(({ value }) => value === cancel.value);
    return isLast && !hasOne ? { ...reply, choices: [...choices, cancel] } : reply;
  });
  return { ...outcome, replies };
}
