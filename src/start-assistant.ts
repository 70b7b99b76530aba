import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import { absencesAt } from "./availability/in-force.ts";
import { botConnector } from "./channels/azure/azure-bot.ts";
import { checkPartnerSettings } from "./check-partner-settings.ts";
import type { Config } from "./config/config.ts";
import { createTakeMessage } from "./conversation/create-take-message.ts";
import type { World } from "./conversation/world.ts";
import { createOutboxJobs, tableOf } from "./create-outbox-jobs.ts";
import { createSendToChat } from "./create-send-to-chat.ts";
import { loadSurveyParts } from "./load-survey-parts.ts";
import { loadWorld } from "./load-world.ts";
import type { Log } from "./log/create-logger.ts";
import { type LiveWorld, openLiveWorld } from "./open-live-world.ts";
import { openMessenger } from "./open-messenger.ts";
import { policyOf } from "./policy-of.ts";
import { projectPath } from "./project-path.ts";
import { loadStaffTexts } from "./requests/load-staff-texts.ts";
import { newRequestNumber } from "./requests/request-number.ts";
import { retentionPeriods } from "./retention-periods.ts";
import { createServer } from "./server/create-server.ts";
import type { Announced } from "./server/page/announcements.ts";
import { loadPage } from "./server/page/load-page.ts";
import { loadPartnerLink } from "./server/partner-link/load-partner-link.ts";
import { defaultLimits, defaultTiming } from "./server/server-parts.ts";
import { announcedAt, startAvailability, withAvailability } from "./start-availability.ts";
import { chooseLinkSending, startPanel } from "./start-panel.ts";
import { startRetention } from "./start-retention.ts";
import { startStaffTalk } from "./start-staff-talk.ts";
import { databaseFile } from "./storage/database-file.ts";
import { openSqlite, type Store } from "./storage/open-sqlite.ts";
import { watchContent } from "./watch-content.ts";

/** A running assistant. */
export type Assistant = {
  port: number;
  /** Lets running turns end, closes sockets with a reason, then the store. */
  stop(): Promise<{ unfinishedTurns: number }>;
};

/** What a test gives differently. */
export type Surroundings = { log: Log; now: () => Date };

/** The composition root: puts store, content and server together and starts to listen. Knows all the parts. */
export async function startAssistant(config: Config, { log, now }: Surroundings): Promise<Assistant> {
  if (config.directLine.keyIsTemporary) log({ kind: "dev-signing-key" });
  if (config.azureBot?.kind === "anonymous") log({ kind: "anonymous-access" });
  const store = await openSqlite(databaseFile(config.dataDir));
  log({ kind: "store-opened", migrations: store.migrations });
  const load = () => loadContent(config);
  const available = await startAvailability(store.availability, log);
  const live = withAvailability(await openLiveWorld(load(), store.assignments), available);
  const world = live.current;
  log({ kind: "content-loaded", topics: world().topics.size, ms: sinceStart() });
  checkPartnerSettings(config.mail, tableOf(world().facts));
  const takeMessage = createTakeMessage(world, ({ kind }, channel) => log({ kind, channel }));
  const sayFailure = () => world().messages.say("nie-przyjete");
  const messenger = openMessenger(config, { ...store, takeMessage, sayFailure, log, now });
  const { parts, panel } = pageAndPanelParts(config, {
    store: { ...store, availability: available.store },
    live,
    log,
    now,
  });
  const { publicUrl } = config.http;
  const team = startStaffTalk({ ...panel, team: store.team, publicUrl, now });
  const server = createServer({
    ...httpParts(config),
    ...parts,
    azureBot: config.azureBot && { identity: config.azureBot, authority: botConnector },
    conversations: store.conversations,
    deliveries: store.deliveries,
    checkStore: store.check,
    takeMessage,
    staffTalk: team.staffTalk,
    messenger: messenger?.webhook ?? null,
    log,
    now,
  });
  const outbox = createOutboxJobs(config, {
    store,
    facts: () => world().facts,
    absences: () => absencesAt(world().availability, now()),
    deliverCard: team.deliverCard(server.postCard),
    sendToChat: createSendToChat({ ...server, tellLater: messenger?.tellLater, world }),
    log,
    now,
  });
  const port = await server.listen(config.http.port, config.http.host);
  log({ kind: "server-started", port, ms: sinceStart() });
  const folders = [projectPath("knowledge"), projectPath("dialogs")];
  const content = watchContent({ folders, load, use: live.use, log });
  outbox.start();
  const retention = startRetention({
    store: store.retention,
    alsoDelete: async (at) => {
      await deleteOldDeliveries(store, config, at);
      await panel.sessions.clean();
    },
    periods: retentionPeriods(config),
    log,
    now,
  });
  const stop = async () => {
    content.stop();
    await available.stop();
    await retention.stop();
    const closed = await server.close();
    await outbox.stop();
    await messenger?.stop();
    await store.close();
    return closed;
  };
  return { port, stop };
}

/** A channel that repeats a message does so within hours; Meta, for a day and a half at most. */
const sentDays = 30;
const rememberedDays = 7;

function sinceStart(): number {
  return Math.round(process.uptime() * 1000);
}

function loadContent(config: Config): World {
  return loadWorld({
    policy: policyOf(config),
    newId: randomUUID,
    newRequestNumber: () => newRequestNumber(randomBytes),
  });
}

/** What browsers are shown: the chat's pages, the page of partners without an account, the panel. */
function pageAndPanelParts(
  config: Config,
  { store, live, log, now }: Surroundings & { store: Store; live: LiveWorld },
) {
  const world = live.current;
  const { panel, stylesheet } = startPanel(config, {
    store,
    world,
    saveAssignment: live.saveAssignment,
    sendSignInLink: chooseLinkSending(config, { log, programme: () => world().facts.programme.name }),
    now,
    randomText,
  });
  const { pages, staticFiles, announcements } = pageParts(config, world(), () => announcedAt(world(), now()));
  const { partnerLink, stylesheet: linkStylesheet } = partnerLinkParts(store, world());
  const survey = loadSurveyParts(config, { ...store, world, stylesheet: linkStylesheet.path });
  return {
    panel,
    parts: {
      pages,
      announcements,
      staticFiles: [...staticFiles, stylesheet, linkStylesheet],
      panel,
      partnerLink,
      survey,
    },
  };
}

function randomText(bytes: number): string {
  return randomBytes(bytes).toString("base64url");
}

function httpParts({ http, directLine, conversationHours }: Config) {
  return {
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

function pageParts(
  { privacy, intake, conversationHours }: Config,
  { facts }: World,
  announced: () => Announced,
) {
  const { partners, leader } = facts.partners;
  const lead = partners.find(({ id }) => id === leader);
  const known = lead ? [lead.name, lead.contact.phone, lead.contact.email, lead.contact.address] : [];
  const { pages, files, announcements } = loadPage({
    announced,
    textsFile: join(import.meta.dirname, "../dialogs/page.yaml"),
    programme: facts.programme.name,
    contact: known.filter((line) => line !== undefined),
    privacy: {
      ...privacy,
      draftHours: intake.draftHours,
      conversationHours,
      partners: partners.map(({ name }) => name),
    },
  });
  return { pages, staticFiles: files, announcements };
}

function partnerLinkParts({ partnerLinks: links }: Store, { facts }: World) {
  const { texts, stylesheet } = loadPartnerLink(projectPath("dialogs/partner-link.yaml"));
  const staffTexts = loadStaffTexts(projectPath("dialogs/staff.yaml"));
  const programme = facts.programme.name;
  return { partnerLink: { links, texts, staffTexts, programme, stylesheet: stylesheet.path }, stylesheet };
}

async function deleteOldDeliveries(store: Store, config: Config, at: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(at.getTime() - days * 24 * 3_600_000);
  await store.deliveries.deleteOld(daysAgo(config.privacy.requestRetentionDays), daysAgo(sentDays));
  await store.relay.deleteOld(daysAgo(rememberedDays), at);
}
