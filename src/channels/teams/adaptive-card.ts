import type { Attachment } from "botbuilder";

type CardContent = {
  body: readonly Readonly<Record<string, unknown>>[];
  actions?: readonly Readonly<Record<string, unknown>>[];
  /** For clients that know no cards of this version. */
  fallbackText: string;
};

/** An Adaptive Card of version 1.5, the newest that Teams shows on every client. */
export function adaptiveCard({ body, actions = [], fallbackText }: CardContent): Attachment {
  return {
    contentType: "application/vnd.microsoft.card.adaptive",
    content: {
      $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
      type: "AdaptiveCard",
      version: "1.5",
      lang: "pl",
      fallbackText,
      body,
      ...(actions.length > 0 && { actions }),
    },
  };
}
