import {
  type Activity,
  ActivityHandler,
  ActivityTypes,
  type AdaptiveCardInvokeResponse,
  type InvokeResponse,
  type TurnContext,
} from "botbuilder";
import type { ConversationStore } from "../conversation/conversation-store.ts";
import type { Message } from "../conversation/message.ts";
import type { Reply } from "../conversation/reply.ts";
import type { TakeMessage } from "../conversation/take-message.ts";
import type { Log } from "../log/create-logger.ts";
import { findOpenTurn } from "./open-turn.ts";
import { isGroupChat } from "./read-addressed-text.ts";
import { renderReply } from "./render-reply.ts";
import { answerPress } from "./teams/answer-press.ts";
import type { StaffTalk } from "./teams/staff/create-staff-talk.ts";
import { channelOf, toMessages } from "./to-messages.ts";
import { withTyping } from "./with-typing.ts";

export type AssistantBotParts = {
  takeMessage: TakeMessage;
  conversations: Pick<ConversationStore, "open" | "turn">;
  /** Staff at work in Teams, which is asked first; absent where there is none. */
  staffTalk?: StaffTalk | undefined;
  /** Origin of links in replies where the channel does not say how the person reached us. */
  publicUrl: string;
  /**
   * Sends what a message was answered with, on channels that send over a network. `key` names the message: the same
   * in every attempt.
   */
  deliver: (context: TurnContext, key: string, activities: readonly Partial<Activity>[]) => Promise<void>;
  /** How long a turn may take before the person sees that something is being written, in ms. */
  typingAfterMs: number;
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
    this.onMessage((context, next) => this.#hear(context).then(next));
    this.onMembersAdded((context, next) => this.#answer(context).then(next));
    this.onInstallationUpdateAdd((context, next) => this.#answer(context).then(next));
  }

  override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const answer = await this.#staffTalk(context)?.answerInvoke(context.activity);
    return answer ?? (await super.onInvokeActivity(context));
  }

  /** A button of a card: the turn's replies are messages of their own, the card only hears that it was pressed. */
  override async onAdaptiveCardInvoke(context: TurnContext): Promise<AdaptiveCardInvokeResponse> {
    await this.#answer(context);
    return answerPress(context.activity.value);
  }

  /** Members of staff are known in Teams alone: what comes by Direct Line may say whatever it likes. */
  #staffTalk(context: TurnContext): StaffTalk | undefined {
    const isTeams = context.activity.channelId === "msteams" && !findOpenTurn(context);
    return isTeams ? this.#parts.staffTalk : undefined;
  }

  async #hear(context: TurnContext): Promise<void> {
    const { activity } = context;
    const said = await this.#staffTalk(context)?.answerMessage(activity);
    if (said) await this.#parts.deliver(context, activity.id ?? "", said);
    else await this.#answer(context);
  }

  async #answer(context: TurnContext): Promise<void> {
    for (const message of toMessages(context.activity, this.#parts.now())) {
      await withTyping(
        () => context.sendActivity({ type: ActivityTypes.Typing }),
        this.#parts.typingAfterMs,
        () => this.#take(context, message),
      );
    }
  }

  async #take(context: TurnContext, message: Message): Promise<void> {
    const { takeMessage, log, now } = this.#parts;
    const open = findOpenTurn(context);
    const taken = open
      ? this.#render(await takeMessage(open.turn, message), context, open.baseUrl)
      : await this.#takeInOwnTurn(context, message);
    const ms = now().getTime() - message.at.getTime();
    log({ kind: "turn-taken", channel: message.channel, ms, replies: taken.length });
    if (taken.length === 0) return;
    if (open) await context.sendActivities(taken);
    else await this.#parts.deliver(context, message.messageId, taken);
  }

  /** The replies are kept with the turn: a message that comes again is not taken again, but what was not sent is. */
  async #takeInOwnTurn(context: TurnContext, message: Message): Promise<Partial<Activity>[]> {
    const { conversations, takeMessage, publicUrl, log } = this.#parts;
    const { conversationId: id, channel, at, messageId } = message;
    await conversations.open({ id, channel, resumeHash: null, createdAt: at, lastActivityAt: at });
    return await conversations.turn(id, async (turn) => {
      const logged = await turn.findLogged(messageId);
      if (logged) {
        log({ kind: "turn-repeated", channel });
        return JSON.parse(logged.payload);
      }
      const activities = this.#render(await takeMessage(turn, message), context, publicUrl);
      if (activities.length > 0) await turn.appendLog(messageId, () => JSON.stringify(activities));
      return activities;
    });
  }

  #render(replies: readonly Reply[], { activity }: TurnContext, baseUrl: string): Partial<Activity>[] {
    const surface = { baseUrl, isGroup: isGroupChat(activity) };
    return replies.flatMap((reply) => renderReply(reply, channelOf(activity.channelId), surface));
  }
}
