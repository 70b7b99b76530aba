import { contactsIn } from "../../requests/contact.ts";
import { isOpen, type RequestFile } from "../../requests/request-file.ts";
import { button } from "../button.ts";
import type { Draft } from "../memory.ts";
import { type Outcome, say, type TurnInput } from "../outcome.ts";
import { leaveChoice } from "./leave-wish.ts";
import { similarSince } from "./wanted-requests.ts";

/**
 * Somebody who left the same phone or e-mail a day ago or less may be sending the same request again: they are asked,
 * not refused. The number is told only where that one was sent from here. Undefined where there is none.
 */
export function askSimilar(
  draft: Draft,
  { memory, message, world, files }: Pick<TurnInput, "memory" | "message" | "world" | "files">,
): Outcome | undefined {
  const similar = findSimilar(draft, files, message.at);
  if (!similar) return undefined;
  const { messages } = world;
  const { number, own } = similar;
  return say(
    { ...memory, pending: { kind: "confirm-similar" } },
    {
      kind: "text",
      text: own ? messages.say("podobne-stad", { number }) : messages.say("podobne"),
      choices: [
        button(messages.button("wyslij-drugie"), { kind: "do", action: "send-second" }),
        button(
          messages.button("uzupelnij-tamto"),
          own ? { kind: "request", wish: "note", number } : { kind: "do", action: "note" },
        ),
        leaveChoice(world),
      ],
    },
  );
}

function findSimilar(draft: Draft, files: readonly RequestFile[], at: Date): RequestFile | undefined {
  const contacts = contactsIn(draft.answers);
  const since = similarSince(at);
  const similar = files.filter(
    (file) => file.createdAt >= since && isOpen(file) && contacts.some((contact) => file.isLeftBy(contact)),
  );
  return similar.findLast(({ own }) => own !== null) ?? similar.at(-1);
}
