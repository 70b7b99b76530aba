import { describe, expect, test } from "vitest";
import { createTakeMessage } from "../../../src/conversation/create-take-message.ts";
import { startAzureServer } from "../../support/azure/start-azure-server.ts";
import { startIdentityProvider } from "../../support/azure/start-identity-provider.ts";
import { type ShownMessage, startPlayground } from "../../support/azure/start-playground.ts";
import { testWorld } from "../../support/test-world.ts";

const world = testWorld();

/** The assistant in the playground, as one person sees it in one conversation of Teams. */
async function openScope(scope: "personal" | "group" | "channel") {
  const { authority } = await startIdentityProvider();
  const server = await startAzureServer({
    takeMessage: createTakeMessage(() => world),
    azureBot: { identity: { kind: "anonymous" }, authority },
    botCredentials: undefined,
  });
  const { config, shown, post } = await startPlayground(`${server.url}/api/messages`);
  const [group] = config.groupChats;
  const channel = config.teams[0]?.channels.at(-1);
  const place = { personal: config.personalChat, group, channel }[scope];
  if (!place) throw new Error(`the playground has no ${scope}`);
  let conversationId = place.id;
  let heard = 0;
  const from = { id: config.currentUser.id };

  /** Waits until the assistant has said it; returns what it has said since. */
  const hear = async (fragment: string): Promise<ShownMessage[]> => {
    const news = () => shown.slice(heard).filter((message) => message.conversationId === conversationId);
    await expect.poll(() => news().map(textOf).join("\n"), { timeout: 30_000 }).toContain(fragment);
    return news();
  };
  const install = async () => await post(`/_debug/conversation/${place.id}/installation`, {});
  const say = async (text: string) => {
    heard = shown.length;
    const mention = `<at>${config.bot.name}</at>`;
    const isAlone = scope === "personal";
    const answer = await post(
      `/_conversation/v1/conversations/${encodeURIComponent(conversationId)}/messages`,
      {
        from,
        text: isAlone ? text : `${mention} ${text}`,
        textFormat: "plain",
        ...(!isAlone && { mentions: [{ mentioned: { id: config.bot.id }, text: mention }] }),
      },
    );
    // A message in a channel begins a thread, in which the talk goes on.
    const { postConversationId } = answer as { postConversationId?: string };
    conversationId = postConversationId ?? conversationId;
  };
  const press = async (label: string, way: "Action.Execute" | "Action.Submit") => {
    const isIt = (message: ShownMessage) =>
      message.conversationId === conversationId && findAction(message, label) !== undefined;
    // The card comes after its text.
    await expect.poll(() => shown.some(isIt), { timeout: 10_000 }).toBe(true);
    const card = shown.findLast(isIt);
    const action = card && findAction(card, label);
    if (!action) throw new Error(`no button "${label}"`);
    heard = shown.length;
    const common = { conversation: { id: conversationId }, from, replyToId: card.messageId };
    if (way === "Action.Submit")
      return await post("/_conversation/v1/submit", { ...common, value: action.data });
    const value = { action: { type: way, verb: "choose", data: action.data }, trigger: "manual" };
    return await post("/_conversation/v1/invoke", { ...common, name: "adaptiveCard/action", value });
  };
  return { install, say, press, hear, shown, requests: server.store.requests };
}

const textOf = ({ text, attachments }: ShownMessage): string =>
  [text, ...attachments.map(({ content }) => content.fallbackText)].join("\n");

const findAction = ({ attachments }: ShownMessage, label: string) =>
  attachments
    .flatMap(({ content }) => [...content.actions, ...content.body.flatMap(({ actions }) => actions)])
    .find(({ title }) => title === label);

describe("in the Microsoft 365 Agents Playground", { timeout: 120_000 }, () => {
  test.each(["personal", "group", "channel"] as const)("a whole intake in the scope %s", async (scope) => {
    const { install, say, press, hear, shown, requests } = await openScope(scope);
    await install();
    await hear("To automatyczny asystent programu");
    await say("chcemy złożyć zgłoszenie");
    await hear("Kogo reprezentujesz?");
    const replaced = await press("Grupa nieformalna", "Action.Execute");
    expect(JSON.stringify(replaced)).toContain("✓ Grupa nieformalna");
    await hear("Jakiego miejsca dotyczy zgłoszenie?");
    await say("5");
    await hear("Ile osób liczy grupa?");
    await say("około 12");
    await hear("Na jakim etapie jest grupa?");
    await press("Mamy pomysł", "Action.Submit");
    await hear("Na czym polega pomysł");
    await say("Chcemy założyć ogród społeczny przy świetlicy i potrzebujemy pomocy.");
    await hear("Jakie wsparcie jest potrzebne?");
    await press("Animacja lokalna", "Action.Execute");
    await hear("Wybrane: Animacja lokalna.");
    await press("Dalej", "Action.Submit");
    await hear("Czy chcesz dodać szczegóły");
    await press("Nie, dalej", "Action.Execute");
    await hear("Czy przechodzimy do danych kontaktowych?");
    await press("Wiem, dalej", "Action.Submit");
    await hear("Podaj imię i nazwisko");
    await say("Anna Przykładowa");
    await hear("Podaj telefon");
    await say("500 000 000");
    await hear("Twoje zgłoszenie");
    await press("Wyślij zgłoszenie", "Action.Execute");
    await hear("Zgłoszenie przyjęte");
    expect(await requests.list()).toMatchObject([
      { applicant: "grupa", channel: "teams", place: { powiat: "miński", partner: "frso" } },
    ]);
    expect(shown.filter((message) => textOf(message).includes("To automatyczny asystent"))).toHaveLength(1);
  });
});
