import type { Attachment } from "botbuilder";

type Element = Readonly<Record<string, unknown>>;

type CardContent = {
  body: readonly Element[];
  actions?: readonly Element[];
  /** For clients that know no cards of this version. */
  fallbackText: string;
  /** What is read aloud to people who do not see the card, where the channel does so. */
  speak?: string;
  /** What Teams asks for when somebody looks at the card: the answer is a card for that person alone. */
  refresh?: Element;
};

/** Teams shows six actions in one place; further ones need a set of their own. */
const MAX_ACTIONS = 6;

/** An Adaptive Card of version 1.5, the newest that Teams shows on every client. */
export function adaptiveCard({ body, actions = [], fallbackText, speak, refresh }: CardContent): Attachment {
  return {
    contentType: "application/vnd.microsoft.card.adaptive",
    content: {
      $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
      type: "AdaptiveCard",
      version: "1.5",
      lang: "pl",
      ...(speak !== undefined && { speak }),
      fallbackText,
      ...(refresh && { refresh }),
      body: actions.length > MAX_ACTIONS ? [...body, ...toSets(actions)] : body,
      ...(actions.length > 0 && actions.length <= MAX_ACTIONS && { actions }),
    },
  };
}

function toSets(actions: readonly Element[]): Element[] {
  const count = Math.ceil(actions.length / MAX_ACTIONS);
  return Array.from({ length: count }, (_, index) => ({
    type: "ActionSet",
    actions: actions.slice(index * MAX_ACTIONS, (index + 1) * MAX_ACTIONS),
  }));
}
