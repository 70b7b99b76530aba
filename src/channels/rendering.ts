import type { Activity } from "botbuilder";
import type { Reply } from "../conversation/reply.ts";

/** Where a reply is shown. */
export type Surface = {
  /** Origin of links to our pages, without a final slash. */
  baseUrl: string;
  /** Several people read it: a group chat or a team's channel. */
  isGroup: boolean;
};

/**
 * How one channel shows each kind of reply, as activities in the order of reading: a row of the table in
 * render-reply.ts. A channel keeps its own limits here; a choice too long for it becomes a numbered list
 * (list-choices.ts), whose numbers the conversation reads.
 */
export type Rendering = {
  readonly [Kind in Reply["kind"]]: RenderReply<Extract<Reply, { kind: Kind }>>;
};

type RenderReply<Kind extends Reply = Reply> = (reply: Kind, surface: Surface) => Partial<Activity>[];
