import { ActivityHandler, type TurnContext } from "botbuilder";
import type { ConversationStore } from "../conversation/conversation-store.ts";
import type { Message } from "../conversation/message.ts";
import type { Reply } from "../conversation/reply.ts";
import type { TakeMessage } from "../conversation/take-message.ts";
import type { Log } from "../log/create-logger.ts";
import { messengerRendering } from "./messenger/messenger-rendering.ts";
import { findOpenTurn } from "./open-turn.ts";
import { toMessages } from "./to-messages.ts";
import { renderReply } from "./webchat/render-reply.ts";

export type AssistantBotParts = {
  takeMessage: TakeMessage;
  conversations: Pick<ConversationStore, "open" | "turn">;
  /** Origin of links in replies where the channel does not say how the person reached us. */
  publicUrl: string;
  log: Log;
  now: () => Date;
};

/**
 * Channels translate: an activity becomes a `Message`, a `Reply` becomes an activity. This is the one bot behind
 * every Bot Framework adapter: the built-in Direct Line and, through Azure, Teams and Messenger. It knows how to
 * speak, not what to say: that is `takeMessage`.
 */
export class AssistantBot extends ActivityHandler {
  readonly #parts: AssistantBotParts;

  constructor(parts: AssistantBotParts) {
    super();
    this.#parts = parts;
    this.onMessage((context, next) => this.#answer(context).then(next));
    this.onMembersAdded((context, next) => this.#answer(context).then(next));
  }

  async #answer(context: TurnContext): Promise<void> {
    for (const message of toMessages(context.activity, this.#parts.now())) await this.#take(context, message);
  }

  async #take(context: TurnContext, message: Message): Promise<void> {
    const { takeMessage, publicUrl, log, now } = this.#parts;
    const open = findOpenTurn(context);
    const replies = open ? await takeMessage(open.turn, message) : await this.#takeInOwnTurn(message);
    const baseUrl = open?.baseUrl ?? publicUrl;
    const activities = replies.flatMap((reply) =>
      message.channel === "messenger"
        ? messengerRendering[reply.kind](reply, { baseUrl })
        : renderReply(reply, baseUrl),
    );
    if (activities.length > 0) await context.sendActivities(activities);
    const ms = now().getTime() - message.at.getTime();
    log({ kind: "turn-taken", channel: message.channel, ms, replies: replies.length });
  }

  async #takeInOwnTurn(message: Message): Promise<readonly Reply[]> {
    const { conversations, takeMessage } = this.#parts;
    const { conversationId: id, channel, at } = message;
    await conversations.open({ id, channel, resumeHash: null, createdAt: at, lastActivityAt: at });
    return await conversations.turn(id, (turn) => takeMessage(turn, message));
  }
}
