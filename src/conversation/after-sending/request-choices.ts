import { isOpen, type RequestFile } from "../../requests/request-file.ts";
import { button } from "../button.ts";
import type { Choice } from "../reply.ts";
import type { World } from "../world.ts";

/** What can be done with a request that was sent; nothing where it is closed. */
export function requestChoices(
  { number, status }: Pick<RequestFile, "number" | "status">,
  { messages }: World,
): Choice[] {
  if (!isOpen({ status })) return [];
  return [
    button(messages.button("uzupelnij"), { kind: "request", wish: "note", number }),
    button(messages.button("wycofaj"), { kind: "request", wish: "withdraw", number }),
  ];
}

/** The same where it is not said yet which request is meant. */
export function requestActions({ messages }: Pick<World, "messages">): Choice[] {
  return [
    button(messages.button("uzupelnij"), { kind: "do", action: "note" }),
    button(messages.button("wycofaj"), { kind: "do", action: "withdraw" }),
  ];
}
