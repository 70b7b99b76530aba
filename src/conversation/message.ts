/**
 * A conversation is a row of turns. What arrives from any channel becomes a `Message`, what goes out is a
 * list of `Reply`; between them stands `takeTurn`, a pure function from message and memory to replies, new
 * memory and effects. Nothing here knows Bot Framework, HTTP or a database.
 */
export type ChannelName = "webchat" | "teams" | "messenger";

/** One thing a person did: opened the conversation (for the first time, or again), wrote or pressed something, or sent files (which we don't take). */
export type Message = {
  kind: "joined" | "text" | "files";
  /** As typed, not trimmed; empty for `joined` and `files`. */
  text: string;
  /** `Choice.value` of the pressed button, where the channel carries it. */
  choice?: string;
  author: { id: string; name?: string };
  conversationId: string;
  channel: ChannelName;
  /** Written where several people talk: a group chat or a channel of Teams. */
  isGroup?: boolean;
  /** Unique in the conversation; the same id delivered again is the same message. */
  messageId: string;
  at: Date;
};
