/** `message` of Meta's Send API, as far as we use it. */
export type MessengerMessage = {
  text: string;
  quick_replies?: { content_type: "text"; title: string; payload: string }[];
};

/** Meta's limits in characters, and how many quick replies one message may have. */
export type MessengerLimits = { quickReplies: number; title: number };

/** With the Send API. */
export const directLimits: MessengerLimits = { quickReplies: 13, title: 20 };

/** Azure Bot Service allows less than Meta does. */
export const azureLimits: MessengerLimits = { quickReplies: 11, title: 19 };

export const MAX_TEXT = 2_000;
export const MAX_PAYLOAD = 1_000;
