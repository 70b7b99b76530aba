/** A button: what the person reads, and what comes back in `Message.choice`. */
export type Choice = { label: string; value: string };

/** One row of a card: "Telefon", "500 000 000". */
export type CardRow = { label: string; value: string };

/** A quiet way to say whether an answer helped: what is asked, the two buttons, and what is said once one is pressed. */
export type Thumb = { ask: string; choices: readonly Choice[]; thanks: string };

/**
 * What the assistant says, free of any channel. Text is plain: paragraphs split by an empty line, list items
 * start with "- ", nothing else is markup. Channels decide how choices, sources and cards look.
 */
export type Reply =
  | { kind: "text"; text: string; choices?: Choice[] }
  | { kind: "answer"; text: string; source: string; choices?: Choice[]; thumb?: Thumb }
  | { kind: "notice"; text: string; link?: { label: string; path: string }; choices?: Choice[] }
  | { kind: "card"; title: string; rows: CardRow[]; text: string; choices?: Choice[] };
