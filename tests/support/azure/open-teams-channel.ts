import type { Activity } from "botbuilder";
import { expect } from "vitest";
import { createTakeMessage } from "../../../src/conversation/create-take-message.ts";
import type { Reply } from "../../../src/conversation/reply.ts";
import type { World } from "../../../src/conversation/world.ts";
import { defaultLimits } from "../../../src/server/server-parts.ts";
import { closeNewest } from "../close-newest.ts";
import { decidingWorld } from "../deciding-world.ts";
import { findCardProblems } from "../find-card-problems.ts";
import type { Told, TranscriptChannel, TranscriptConversation } from "../transcript-channel.ts";
import { startAzureServer } from "./start-azure-server.ts";
import type { SentActivity } from "./start-connector.ts";

type TeamsAction = { title: string; verb: string; data: Record<string, unknown> };

/**
 * Teams: what a person does comes as an activity with a signed token, buttons are pressed on the cards that arrived
 * at the connector, and what has no button is typed by its number in the list.
 */
export async function openTeamsChannel(world: World): Promise<TranscriptChannel> {
  let at = new Date();
  let replies: readonly Reply[] = [];
  const deciding = decidingWorld(world);
  const takeMessage = createTakeMessage(deciding.world);
  const server = await startAzureServer({
    now: () => at,
    limits: { ...defaultLimits, sending: [] },
    takeMessage: async (turn, message) => {
      replies = await takeMessage(turn, message);
      return replies;
    },
  });
  const claims = () => {
    const seconds = Math.floor(at.getTime() / 1000);
    return { claims: { nbf: seconds - 60, exp: seconds + 3600 } };
  };
  const open = async (name: string): Promise<TranscriptConversation> => {
    const conversation = { id: `a:${name}`, conversationType: "personal", tenantId: "tenant" };
    const messages = () =>
      server.connector.messages().filter(({ conversation: to }) => to?.id === conversation.id);
    let heard = 0;
    let count = 0;
    let last: Record<string, unknown> = {};
    const post = async () => {
      replies = [];
      const before = messages().length;
      const { status, text } = await server.post(last, claims());
      if (status !== 200) throw new Error(`Teams got ${status}: ${text}`);
      const news = messages().slice(before);
      // What was said before stays on the screen where nothing new comes.
      if (news.length > 0) heard = before;
      if (replies.length > 0 && news.length === 0) throw new Error("nothing arrived");
      expect(news.flatMap(findLimitsBroken)).toEqual([]);
      return replies;
    };
    return {
      tell: async (told, moment) => {
        at = moment;
        count += 1;
        last = { ...toActivity(told, messages().slice(heard)), id: `${name}-${count}`, conversation };
        return await post();
      },
      repeat: post,
    };
  };
  const { store, server: assistant, connector } = server;
  return {
    open,
    requests: store.requests,
    surveys: store.surveys,
    decide: deciding.decide,
    close: async (result, moment) => {
      at = moment;
      const before = connector.messages().length;
      const way = { store, world: deciding.world, sendLater: assistant.sendLater, tellLater: undefined };
      const told = await closeNewest(way, { result, at });
      const news = connector.messages().slice(before);
      if (told.length === 0 || news.length === 0) throw new Error("no news arrived");
      expect(news.flatMap(findLimitsBroken)).toEqual([]);
      return told;
    },
  };
}

/** What Teams would refuse or show wrongly. */
function findLimitsBroken(activity: SentActivity): string[] {
  const { text, attachments = [], suggestedActions } = activity;
  const suggested = suggestedActions?.actions ?? [];
  return [
    ...attachments.flatMap(({ content }) => findCardProblems(content)),
    ...(text !== undefined && attachments.length > 0 ? ["text and card in one"] : []),
    ...(suggested.length > 3 || suggested.some(({ type }) => type !== "imBack") ? ["suggested actions"] : []),
    ...(Buffer.byteLength(JSON.stringify(activity)) < 28 * 1024 ? [] : ["too large"]),
  ];
}

function toActivity(told: Told, seen: readonly Partial<Activity>[]): Record<string, unknown> {
  switch (told.kind) {
    case "joined":
      return { type: "conversationUpdate", membersAdded: [{ id: "28:asystent" }, { id: "29:anna" }] };
    case "files":
      return { attachments: [{ contentType: "image/png", contentUrl: "https://files.example.org/1" }] };
    case "text":
      return { text: told.text };
    case "press":
      return press(told.choice.label, seen);
  }
}

function press(label: string, seen: readonly Partial<Activity>[]): Record<string, unknown> {
  const action = seen.flatMap(actionsOf).find(({ title }) => title === label);
  if (action) {
    const { verb, data } = action;
    const pressed = { action: { type: "Action.Execute", verb, data }, trigger: "manual" };
    return { type: "invoke", name: "adaptiveCard/action", value: pressed };
  }
  const listed = seen.map(({ text = "" }) => text.replaceAll("\\", "")).join("\n");
  const number = listed.split("\n").find((line) => line.replace(/^\d+\. /, "") === label);
  if (number === undefined) throw new Error(`Teams shows no button and no line "${label}"`);
  return { text: number.split(".")[0] };
}

/** The buttons of the cards of a message. */
function actionsOf({ attachments = [] }: Partial<Activity>): TeamsAction[] {
  return attachments.flatMap(({ content }) => [
    ...(content?.actions ?? []),
    ...(content?.body ?? []).flatMap(({ actions = [] }: { actions?: TeamsAction[] }) => actions),
  ]);
}
