import type { Activity } from "botbuilder";
import type { ChannelName } from "../conversation/message.ts";
import type { Reply } from "../conversation/reply.ts";
import { messengerRendering } from "./messenger/messenger-rendering.ts";
import type { Rendering, Surface } from "./rendering.ts";
import { teamsRendering } from "./teams/teams-rendering.ts";
import { webChatRendering } from "./webchat/web-chat-rendering.ts";

/** Each channel × each kind of reply. */
const table: Readonly<Record<ChannelName, Rendering>> = {
  webchat: webChatRendering,
  teams: teamsRendering,
  messenger: messengerRendering,
};

/** A reply → the activities that show it on a channel, in the order of reading. */
export function renderReply(reply: Reply, channel: ChannelName, surface: Surface): Partial<Activity>[] {
  const rendering = table[channel];
  switch (reply.kind) {
    case "text":
      return rendering.text(reply, surface);
    case "answer":
      return rendering.answer(reply, surface);
    case "notice":
      return rendering.notice(reply, surface);
    case "card":
      return rendering.card(reply, surface);
  }
}
