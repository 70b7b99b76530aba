import { type Activity, ActivityTypes, BotAdapter, type ResourceResponse, TurnContext } from "botbuilder";
import {
  type ConversationStore,
  type LogEntry,
  UnknownConversation,
} from "../../conversation/conversation-store.ts";
import type { Log } from "../../log/create-logger.ts";
import { describeError } from "../../log/describe-error.ts";
import { findOpenTurn, type OpenTurn, setOpenTurn } from "../open-turn.ts";
import { readClientId } from "../to-messages.ts";
import { activityId } from "./activity-log.ts";
import { withinTime } from "./within-time.ts";
import { withoutIdentifiers } from "./without-identifiers.ts";

/** The assistant as clients see it in `from`. */
export const BOT_ID = "asystent";

export type DirectLineParts = {
  bot: { run(context: TurnContext): Promise<void> };
  conversations: Pick<ConversationStore, "turn">;
  /** Tells connected clients, once the turn is committed, what it appended; typing at once. */
  stream: {
    publish(conversationId: string, entries: readonly LogEntry[]): void;
    sendTransient(conversationId: string, activity: Partial<Activity>): void;
  };
  /** How long the bot may take for one activity, in ms. */
  botTimeMs: number;
  log: Log;
  now: () => Date;
};

export type IncomingActivity = {
  conversationId: string;
  /** What the client sent, or what the endpoint says in its name; `from.id` is settled. */
  activity: Omit<Partial<Activity>, "from"> & { type: string; from: Sender };
  /** Whether clients get to see it: a person's message yes, somebody's arrival no. */
  isLogged: boolean;
  /** Origin at which the person reached us. */
  baseUrl: string;
};

type Sender = { id: string; name?: string | null };

export type TurnOutcome =
  /** `id` of the activity; empty where it was not logged. */
  | { kind: "taken"; id: string }
  /** Delivered before, under the same `clientActivityID`: nothing was done again. */
  | { kind: "repeated"; id: string }
  | { kind: "unknown-conversation" }
  /** The bot failed or took too long; nothing of the turn stays, so it can be sent again. */
  | { kind: "bot-failed" };

/** The built-in Direct Line channel: one activity, one turn, one transaction. */
export class DirectLineAdapter extends BotAdapter {
  readonly #parts: DirectLineParts;
  #running = 0;

  constructor(parts: DirectLineParts) {
    super();
    this.#parts = parts;
  }

  /** Turns that have begun and not ended. */
  get running(): number {
    return this.#running;
  }

  /** Rejects only when the store fails. */
  async takeActivity(incoming: IncomingActivity): Promise<TurnOutcome> {
    const { conversations, stream, log } = this.#parts;
    this.#running++;
    try {
      const { outcome, appended } = await conversations.turn(incoming.conversationId, async (turn) => {
        const open: OpenTurn = { turn, baseUrl: incoming.baseUrl, appended: [] };
        return { outcome: await this.#runTurn(incoming, open), appended: open.appended };
      });
      if (outcome.kind === "repeated") log({ kind: "turn-repeated", channel: "webchat" });
      stream.publish(incoming.conversationId, appended);
      return outcome;
    } catch (error) {
      if (error instanceof UnknownConversation) return { kind: "unknown-conversation" };
      if (!(error instanceof BotFailed)) throw error;
      log({ kind: "turn-failed", channel: "webchat", ...describeError(error.cause) });
      return { kind: "bot-failed" };
    } finally {
      this.#running--;
    }
  }

  async #runTurn(incoming: IncomingActivity, open: OpenTurn): Promise<TurnOutcome> {
    const clientId = incoming.isLogged ? readClientId(incoming.activity) : undefined;
    const logged = clientId === undefined ? undefined : await open.turn.findLogged(clientId);
    if (logged) return { kind: "repeated", id: activityId(incoming.conversationId, logged.sequence) };

    const activity = this.#complete(incoming);
    if (incoming.isLogged) {
      // The bot gets the text as it was written, to say that there was such a number.
      const logged = withoutIdentifiers(activity);
      activity.id = await this.#append(open, incoming.conversationId, logged, clientId ?? null);
    }

    const context = new TurnContext(this, {
      ...activity,
      recipient: { id: BOT_ID, name: "" },
      serviceUrl: incoming.baseUrl,
    });
    setOpenTurn(context, open);
    try {
      await withinTime(
        this.runMiddleware(context, (revocable) => this.#parts.bot.run(revocable)),
        this.#parts.botTimeMs,
      );
    } catch (error) {
      throw new BotFailed("the turn is taken back", { cause: error });
    }
    return { kind: "taken", id: activity.id ?? "" };
  }

  /** What the channel itself says of an activity replaces what the client said. */
  #complete({ activity, conversationId }: IncomingActivity): Partial<Activity> {
    return {
      // Shown as text: only what a client explicitly calls Markdown is read as such.
      ...(activity.type === ActivityTypes.Message && { textFormat: "plain" }),
      ...activity,
      timestamp: this.#parts.now(),
      channelId: "directline",
      from: { ...activity.from, name: activity.from.name ?? "", role: "user" },
      conversation: { id: conversationId, isGroup: false, conversationType: "", name: "" },
    };
  }

  async #append(
    open: OpenTurn,
    conversationId: string,
    activity: Partial<Activity>,
    clientId: string | null,
  ) {
    const entry = await open.turn.appendLog(clientId, (sequence) =>
      JSON.stringify({
        ...activity,
        id: activityId(conversationId, sequence),
        conversation: { id: conversationId },
        recipient: undefined,
        serviceUrl: undefined,
      }),
    );
    open.appended.push(entry);
    return activityId(conversationId, entry.sequence);
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const open = findOpenTurn(context);
    if (!open) throw new Error("the built-in Direct Line sends within a turn only");
    const conversationId = context.activity.conversation.id;
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      const reply = {
        ...activity,
        timestamp: this.#parts.now(),
        from: { id: BOT_ID, name: "", role: "bot" },
      };
      if (activity.type === ActivityTypes.Typing) this.#parts.stream.sendTransient(conversationId, reply);
      const isShown = activity.type === ActivityTypes.Message || activity.type === ActivityTypes.Event;
      responses.push({ id: isShown ? await this.#append(open, conversationId, reply, null) : "" });
    }
    return responses;
  }

  override async updateActivity(): Promise<void> {
    throw new Error("the built-in Direct Line never changes what was said");
  }

  override async deleteActivity(): Promise<void> {
    throw new Error("the built-in Direct Line never deletes single activities");
  }

  override async continueConversation(): Promise<void> {
    throw new Error("the built-in Direct Line speaks only when spoken to");
  }
}

class BotFailed extends Error {
  override name = "BotFailed";
}
