import { expect, test } from "vitest";
import { exampleRequest } from "../../../requests/example-request.ts";
import { startIdentityProvider } from "../../../support/azure/start-identity-provider.ts";
import { type ShownMessage, startPlayground } from "../../../support/azure/start-playground.ts";
import { startTeamServer } from "../../../support/azure/start-team-server.ts";
import { numberOf } from "../../../support/panel-requests.ts";
import { ADAM, ANNA } from "../../../support/start-panel-server.ts";
import { submitRequests } from "../../../support/submit-requests.ts";

const number = numberOf(900);

/** The playground's people by the object ids that it gives them. */
const members = [
  { ...ANNA, oid: "00000000-0000-0000-0000-0000000000020" },
  { ...ADAM, oid: "00000000-0000-0000-0000-0000000000022" },
];

/** The team in the playground: a group chat, in which everybody can press. */
async function openTeamInPlayground() {
  const { authority } = await startIdentityProvider();
  const server = await startTeamServer({
    members,
    azureBot: { identity: { kind: "anonymous" }, authority },
    botCredentials: undefined,
  });
  const { config, shown, changed, post } = await startPlayground(`${server.url}/api/messages`);
  const [group] = config.groupChats;
  if (!group) throw new Error("the playground has no group chat");
  const conversationId = group.id;
  const idOf = (name: string): string => config.users.find((user) => user.name === name)?.id ?? "";
  const people = {
    anna: config.currentUser.id,
    adam: idOf("Adele Vance"),
    stranger: idOf("Patti Fernandez"),
  };

  /** The playground lets its own user alone type. */
  const say = async (text: string) => {
    const mention = `<at>${config.bot.name}</at>`;
    await post(`/_conversation/v1/conversations/${encodeURIComponent(conversationId)}/messages`, {
      from: { id: people.anna },
      text: `${mention} ${text}`,
      textFormat: "plain",
      mentions: [{ mentioned: { id: config.bot.id }, text: mention }],
    });
  };
  const hear = async (fragment: string, among: ShownMessage[] = shown): Promise<ShownMessage> => {
    const find = () => among.findLast((message) => JSON.stringify(message).includes(fragment));
    await expect.poll(find, { timeout: 30_000 }).toBeDefined();
    return find() as ShownMessage;
  };
  const invoke = async (person: keyof typeof people, name: string, rest: object) => {
    const common = { conversation: { id: conversationId }, from: { id: people[person] } };
    return JSON.stringify(await post("/_conversation/v1/invoke", { ...common, name, ...rest }));
  };
  const press = (person: keyof typeof people, replyToId: string, data: object) => {
    const action = { type: "Action.Execute", verb: "act", data };
    return invoke(person, "adaptiveCard/action", { replyToId, value: { action, trigger: "manual" } });
  };
  /** As clients that know no Action.Execute. */
  const submit = (person: keyof typeof people, replyToId: string, value: object) => {
    const common = { conversation: { id: conversationId }, from: { id: people[person] } };
    return post("/_conversation/v1/submit", { ...common, replyToId, value });
  };
  return { ...server, say, hear, press, submit, invoke, shown, changed };
}

test("in the playground a request comes as a card, and is taken, forwarded and closed", {
  timeout: 120_000,
}, async () => {
  const { say, hear, press, submit, invoke, shown, changed, store, outbox } = await openTeamInPlayground();
  await say("tu zgłoszenia");
  await hear("Od teraz nowe zgłoszenia");
  await submitRequests(store, [exampleRequest({ number })]);
  await outbox.deliverDue();
  const { messageId } = await hear(number);
  const act = (kind: string, fields: object = {}) => ({ staff: "act", number, kind, ...fields });

  expect(await press("stranger", messageId, act("claim"))).toContain("dla pracowników programu");
  expect(await press("stranger", messageId, { staff: "see", number })).not.toContain("Osoba Przykładowa");
  const both = await Promise.all([
    press("anna", messageId, act("claim")),
    press("adam", messageId, act("claim")),
  ]);
  expect(both.filter((answer) => answer.includes("Zapisano."))).toHaveLength(1);
  await outbox.deliverDue();
  await hear("przyjęte", changed);
  const owner = (await store.requests.find(number))?.request.handling.by === ANNA.email ? "anna" : "adam";
  expect(await press(owner, messageId, { staff: "see", number })).toContain("Osoba Przykładowa");

  await press(owner, messageId, act("forward", { partner: "fise", forwardReason: "bliżej" }));
  await press(owner, messageId, act("accept"));
  const closed = await press(owner, messageId, act("close", { result: "wsparcie-udzielone" }));
  expect(closed).toContain("zakończone");
  await outbox.deliverDue();
  expect(await hear("udzielono wsparcia", changed)).toMatchObject({ messageId });

  const value = { commandId: "szukaj", parameters: [{ name: "szukaj", value: "minsky zakonczone" }] };
  expect(await invoke("anna", "composeExtension/query", { value })).toContain(number);
  expect(await invoke("stranger", "composeExtension/query", { value })).not.toContain(number);
  await submit("stranger", messageId, { staff: "see", number });
  await hear("dla pracowników programu");
  expect(JSON.stringify([...shown, ...changed])).not.toMatch(/Osoba Przykładowa|500 000 000|bliżej/);
});
