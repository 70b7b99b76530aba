import { longestText } from "../../../requests/decide-move.ts";
import { type ActionKind, closingResults } from "../../../requests/life-cycle.ts";
import type { CardView } from "./card-view.ts";
import type { TeamParts } from "./team-parts.ts";

type Element = Readonly<Record<string, unknown>>;

/** The buttons of a card, the likeliest first; what needs words opens its fields below them. */
export function renderRequestActions(view: CardView, parts: TeamParts): Element[] {
  const { buttons } = parts.texts;
  const { number } = view.stored.request;
  const offered = order.filter((kind) => view.actions.includes(kind));
  const see = button(buttons.see, { staff: "see", number });
  return [...offered.map((kind) => renderAction(kind, view, parts)), ...(view.personal ? [] : [see])];
}

const order = [
  "claim",
  "forward",
  "accept",
  "contact",
  "note",
  "decline",
  "close",
  "release",
  "withdraw",
] as const satisfies readonly ActionKind[];

type Offered = (typeof order)[number];

function renderAction(kind: Offered, view: CardView, parts: TeamParts): Element {
  const { buttons, inputs } = parts.texts;
  const data = { staff: "act", number: view.stored.request.number, kind };
  switch (kind) {
    case "claim":
    case "contact":
      return button(buttons[kind], data);
    case "accept":
      return button(view.isOwnPartner ? buttons.acceptOwn : buttons.accept, data);
    case "forward":
      return unfold(buttons.forward, forwardFields(view, parts), button(inputs.forward, data));
    case "decline":
      return unfold(
        buttons.decline,
        [text("declineReason", inputs.reason, inputs.reasonMissing)],
        button(inputs.decline, data),
      );
    case "note":
      return unfold(
        buttons.note,
        [{ ...text("note", inputs.note, inputs.noteMissing), placeholder: inputs.noteHint }],
        button(inputs.save, data),
      );
    case "close":
      return unfold(buttons.close, closeFields(parts), button(inputs.close, data));
    case "release":
      return unfold(buttons.release, [hint(inputs.releaseHint)], button(inputs.release, data));
    case "withdraw":
      return unfold(buttons.withdraw, [hint(inputs.withdrawHint)], button(inputs.withdraw, data));
  }
}

function forwardFields({ stored, suggestion }: CardView, { partners, texts }: TeamParts): Element[] {
  const { inputs } = texts;
  const { partner: present } = stored.request.handling;
  const choices = partners()
    .partners.filter(({ id }) => id !== present)
    .map(({ id, shortName }) => ({ title: shortName, value: id }));
  const suggested = suggestion.kind === "partner" && suggestion.partner !== present && suggestion.partner;
  return [
    {
      ...choiceSet("partner", inputs.partner, inputs.partnerMissing),
      choices,
      ...(suggested && { value: suggested }),
    },
    {
      type: "Input.Text",
      id: "forwardReason",
      label: inputs.reason,
      placeholder: inputs.reasonHint,
      maxLength: longestText,
      isMultiline: true,
    },
  ];
}

function closeFields({ texts: { inputs }, staffTexts }: TeamParts): Element[] {
  const choices = closingResults.map((value) => ({ title: staffTexts.names[value] ?? value, value }));
  const { isRequired: _, errorMessage: __, ...reason } = text("closeReason", inputs.closeReason, "");
  return [{ ...choiceSet("result", inputs.result, inputs.resultMissing), choices }, reason];
}

const choiceSet = (id: string, label: string, errorMessage: string) => ({
  type: "Input.ChoiceSet",
  id,
  label,
  isRequired: true,
  errorMessage,
});

const text = (id: string, label: string, errorMessage: string) => ({
  type: "Input.Text",
  id,
  label,
  isMultiline: true,
  maxLength: longestText,
  isRequired: true,
  errorMessage,
});

const hint = (words: string): Element => ({ type: "TextBlock", text: words, wrap: true });

/** `Action.Execute`, whose answer is a card for this member alone, and `Action.Submit` for clients without it. */
export function button(title: string, data: Readonly<Record<string, string>>): Element {
  const fallback = { type: "Action.Submit", title, data };
  return { type: "Action.Execute", title, verb: data.staff, data, fallback };
}

function unfold(title: string, body: readonly Element[], action: Element): Element {
  return {
    type: "Action.ShowCard",
    title,
    card: { type: "AdaptiveCard", body, actions: [action] },
  };
}
