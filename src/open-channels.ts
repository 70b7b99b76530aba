import { botConnector } from "./channels/azure/azure-bot.ts";
import type { Config } from "./config/config.ts";
import type { ConversationStore } from "./conversation/conversation-store.ts";
import { createTakeMessage } from "./conversation/create-take-message.ts";
import type { DeliveryStore } from "./conversation/delivery-store.ts";
import type { RelayStore } from "./conversation/relay-store.ts";
import { createSendToChat } from "./create-send-to-chat.ts";
import { loadWebParts, type WebStore } from "./load-web-parts.ts";
import type { Log } from "./log/create-logger.ts";
import type { LiveWorld } from "./open-live-world.ts";
import { openMessenger } from "./open-messenger.ts";
import { randomText } from "./random-text.ts";
import { createServer } from "./server/create-server.ts";
import { defaultLimits, defaultTiming } from "./server/server-parts.ts";
import type { TeamChannelStore } from "./staff/team-channel-store.ts";
import { startStaffTalk } from "./start-staff-talk.ts";

type Surroundings = {
  store: WebStore & {
    conversations: ConversationStore;
    deliveries: DeliveryStore;
    relay: RelayStore;
    team: TeamChannelStore;
    check: () => Promise<void>;
  };
  live: LiveWorld;
  log: Log;
  now: () => Date;
};

/** All the ways to the assistant and from it: chat, pages and panel on one server, Teams, Messenger. */
export function openChannels(config: Config, { store, live, log, now }: Surroundings) {
  const world = live.current;
  const takeMessage = createTakeMessage(world, ({ kind }, channel) => log({ kind, channel }));
  const sayFailure = () => world().messages.say("nie-przyjete");
  const messenger = openMessenger(config, { ...store, takeMessage, sayFailure, log, now });
  const web = loadWebParts(config, { store, live, log, now });
  const { publicUrl } = config.http;
  const team = startStaffTalk({ ...web.panel, team: store.team, publicUrl, now });
  const server = createServer({
    ...httpParts(config),
    ...web,
    conversations: store.conversations,
    deliveries: store.deliveries,
    checkStore: store.check,
    takeMessage,
    staffTalk: team.staffTalk,
    messenger: messenger?.webhook ?? null,
    log,
    now,
  });
  return {
    server,
    messenger,
    sessions: web.panel.sessions,
    staffTexts: web.panel.staffTexts,
    /** Posts the team's card of a request, or replaces it. */
    deliverCard: team.deliverCard(server.postCard),
    sendToChat: createSendToChat({ ...server, tellLater: messenger?.tellLater, world }),
  };
}

function httpParts({ http, directLine, azureBot, conversationHours }: Config) {
  return {
    azureBot: azureBot && { identity: azureBot, authority: botConnector },
    tokenKey: directLine.key,
    directLineSecret: directLine.secret,
    publicUrl: http.publicUrl,
    trustedOrigins: http.trustedOrigins,
    trustedProxies: http.trustedProxies,
    conversationHours,
    timing: defaultTiming,
    limits: defaultLimits,
    randomText,
  };
}
