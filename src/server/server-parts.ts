import type { KeyObject } from "node:crypto";
import type { AzureAdapterParts } from "../channels/azure/azure-adapter.ts";
import type { AzureBot } from "../channels/azure/azure-bot.ts";
import { conversationLimits, type RateLimit } from "../channels/sending/rate-window.ts";
import type { StaffTalk } from "../channels/teams/staff/create-staff-talk.ts";
import type { ConversationStore } from "../conversation/conversation-store.ts";
import type { DeliveryStore } from "../conversation/delivery-store.ts";
import type { Arrival } from "../conversation/relay-store.ts";
import type { TakeMessage } from "../conversation/take-message.ts";
import type { Log } from "../log/create-logger.ts";
import type { Page } from "./page.ts";
import type { PanelParts } from "./panel/panel-parts.ts";
import type { PartnerLinkParts } from "./partner-link/load-partner-link.ts";
import type { StaticFile } from "./static-file.ts";
import type { SurveyParts } from "./survey/survey-parts.ts";

/** All that the server is made of: `main` gives it, tests give another. */
export type ServerParts = {
  conversations: ConversationStore;
  deliveries: DeliveryStore;
  /** The assistant in Azure Bot Service; null where it is not connected, and has no address for it. */
  azureBot: AzureBot | null;
  /** Another source of the bot's own tokens than Microsoft's. */
  botCredentials?: AzureAdapterParts["credentials"];
  /** Resolves when the store can be read and written. */
  checkStore: () => Promise<void>;
  takeMessage: TakeMessage;
  /** Staff at work in Teams; absent where there is none: tests of the chat. */
  staffTalk?: StaffTalk;
  /** Signs tokens; at least 32 random bytes. */
  tokenKey: KeyObject;
  /** Lets other servers of ours make tokens; null where there are none. */
  directLineSecret: string | null;
  /** Origin at which people reach the assistant. */
  publicUrl: string;
  /** Origins of other sites that may use the chat. Our own always may. */
  trustedOrigins: readonly string[];
  /** Proxies of ours in front of the server: that many entries at the end of X-Forwarded-For are true. */
  trustedProxies: number;
  /** For how many hours after its last turn a page may come back to its conversation; with a draft, while that lives. */
  conversationHours: number;
  /** The page of partners without an account; null where there is none: tests of the chat. */
  partnerLink: PartnerLinkParts | null;
  /** The question after a request's end; null where it is not asked. */
  survey?: SurveyParts | null;
  /** Meta's webhook; null where Messenger is not connected directly. */
  messenger: MessengerWebhook | null;
  pages: readonly Page[];
  /** What stands above the chat now; without it, there is no such address. */
  announcements?: () => readonly string[];
  staticFiles: readonly StaticFile[];
  /** What staff work with; null where there is none: tests of the chat. */
  panel: PanelParts | null;
  timing: Timing;
  limits: Limits;
  log: Log;
  now: () => Date;
  /** That many random bytes in base64url: ids, secrets and nonces. */
  randomText: (bytes: number) => string;
};

export type MessengerWebhook = {
  /** Signs what Meta sends. */
  appSecret: KeyObject;
  /** What Meta has to know when the webhook is set up. */
  verifyToken: string;
  /** Resolves once what arrived is kept: only then it may be acknowledged. */
  accept(arrivals: readonly Arrival[]): Promise<void>;
};

/** In ms. */
export type Timing = {
  botTimeMs: number;
  bodyTimeMs: number;
  keepAliveMs: number;
  collisionMs: number;
  /** How long running turns may take to end when the server stops. */
  graceMs: number;
  /** How long a turn may take before the person sees that something is being written. */
  typingAfterMs: number;
  /** How long a channel may take to accept one activity. */
  sendTimeMs: number;
  /** How long a request of a channel waits for its replies to be sent. */
  replyTimeMs: number;
};

export const defaultTiming: Timing = {
  botTimeMs: 15_000,
  bodyTimeMs: 15_000,
  keepAliveMs: 25_000,
  collisionMs: 2_000,
  graceMs: 10_000,
  typingAfterMs: 1_000,
  sendTimeMs: 10_000,
  replyTimeMs: 8_000,
};

/** `burst` at once, then `perSecond`. */
export type Limit = { burst: number; perSecond: number };

export type Limits = {
  /** Requests from one address, all together. */
  requests: Limit;
  /** Tokens and conversations from one address. */
  starts: Limit;
  /** Messages in one conversation. */
  messages: Limit;
  /** Activities that we send to one conversation. */
  sending: readonly RateLimit[];
  /** Steps of signing in to the panel, from one address. */
  signIns: Limit;
  /** Sign-in links to one e-mail address. */
  signInMails: Limit;
};

/** A person never meets these, nor an office behind one address: they are for programs gone wild. */
export const defaultLimits: Limits = {
  requests: { burst: 5_000, perSecond: 200 },
  starts: { burst: 1_000, perSecond: 20 },
  messages: { burst: 60, perSecond: 2 },
  sending: conversationLimits,
  signIns: { burst: 60, perSecond: 1 / 30 },
  signInMails: { burst: 4, perSecond: 1 / 300 },
};
