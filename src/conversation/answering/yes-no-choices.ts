import { button } from "../button.ts";
import type { Choice } from "../reply.ts";
import type { World } from "../world.ts";

/** The answers to a question that is confirmed or not. */
export function yesNoChoices({ messages }: World): Choice[] {
  return [
    button(messages.button("tak"), { kind: "do", action: "yes" }),
    button(messages.button("nie"), { kind: "do", action: "no" }),
  ];
}
