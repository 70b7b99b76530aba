import { button } from "../button.ts";
import type { Choice } from "../reply.ts";
import type { World } from "../world.ts";

/** What can be done from anywhere. */
export function mainChoices({ messages }: World): Choice[] {
  return [
    button(messages.button("oferta"), { kind: "topic", id: "oferta" }),
    button(messages.button("sprawdz-miejscowosc"), { kind: "do", action: "name-place" }),
    ...waysOut({ messages }),
  ];
}

/** Where to turn when the assistant has no answer. */
export function waysOut({ messages }: Pick<World, "messages">): Choice[] {
  return [
    button(messages.button("zgloszenie"), { kind: "do", action: "apply" }),
    button(messages.button("kontakt"), { kind: "topic", id: "kontakt" }),
  ];
}
