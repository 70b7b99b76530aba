import { formatInstant } from "../../calendar/format-instant.ts";
import { describeAnswer } from "../../dialog/describe-answer.ts";
import type { RequestFile } from "../../requests/request-file.ts";
import type { StoredRequest } from "../../requests/request-store.ts";
import { labelPlace } from "../answering/describe-place.ts";
import { button } from "../button.ts";
import type { Draft, Memory } from "../memory.ts";
import { type Outcome, say, type TurnInput } from "../outcome.ts";
import type { CardRow, Reply } from "../reply.ts";
import type { World } from "../world.ts";
import { sayState } from "./say-state.ts";

/** "co o mnie macie?": a copy of what this conversation holds about the person (GDPR, art. 15). */
export function showOwnData({ memory, world, files }: TurnInput): Outcome {
  const { messages, policy } = world;
  const cards = [
    ...(memory.draft ? draftCard(memory.draft, world) : []),
    ...files.flatMap((file) => (file.own ? [requestCard(file, file.own, world)] : [])),
    ...rememberedCard(memory, world),
  ];
  const lead: Reply = {
    kind: "text",
    text: messages.say(cards.length > 0 ? "moje-dane" : "moje-dane-brak"),
  };
  const end: Reply = {
    kind: "text",
    text: messages.say("moje-dane-koniec", { contact: policy.notice.controllerContact }),
    choices: [button(messages.button("usun-dane"), { kind: "do", action: "erase" })],
  };
  return say(memory, lead, ...cards, end);
}

/** Every answer of the draft, also those that another answer has taken off the path, and what waits to be confirmed. */
function draftCard({ answers, proposed }: Draft, world: World): Reply[] {
  const held = { ...answers, ...proposed };
  const rows = [...world.flow.steps.values()].flatMap((step): CardRow[] => {
    const answer = held[step.id];
    if (!answer || answer.kind === "skipped") return [];
    return [{ label: step.label, value: describeAnswer(step, answer, (place) => labelPlace(place, world)) }];
  });
  if (rows.length === 0) return [];
  const { messages } = world;
  return [
    {
      kind: "card",
      title: messages.say("moje-dane-odpowiedzi"),
      rows,
      text: messages.say("moje-dane-niewyslane"),
    },
  ];
}

function requestCard(file: RequestFile, { request, history }: StoredRequest, world: World): Reply {
  const { messages } = world;
  // What staff noted is theirs.
  const notes = history.flatMap(({ actor, detail }): CardRow[] =>
    actor !== "osoba" || detail?.note === undefined
      ? []
      : [{ label: messages.say("moje-dane-uzupelnienie"), value: detail.note }],
  );
  const { version, confirmedAt } = request.notice;
  const notice: CardRow = {
    label: messages.say("moje-dane-informacja"),
    value: messages.say("moje-dane-wersja", { version, at: formatInstant(confirmedAt) }),
  };
  const fields = request.fields.map(({ label, text }) => ({ label, value: text }));
  return {
    kind: "card",
    title: messages.say("moje-dane-zgloszenie", { number: request.number }),
    rows: [...fields, ...notes, notice],
    text: sayState(file, world),
  };
}

function rememberedCard({ lastQuestion, lastPlace }: Memory, world: World): Reply[] {
  const { messages } = world;
  const rows: CardRow[] = [
    ...(lastQuestion === null ? [] : [{ label: messages.say("moje-dane-pytanie"), value: lastQuestion }]),
    ...(lastPlace === null
      ? []
      : [{ label: messages.say("moje-dane-miejsce"), value: labelPlace(lastPlace, world) }]),
  ];
  if (rows.length === 0) return [];
  return [
    { kind: "card", title: messages.say("moje-dane-rozmowa"), rows, text: messages.say("moje-dane-po-co") },
  ];
}
