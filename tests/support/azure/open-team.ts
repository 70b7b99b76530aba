import { expect } from "vitest";
import { findCardProblems } from "../find-card-problems.ts";
import { oidOf, startTeamServer } from "./start-team-server.ts";

/** The channel in which the team works, and where a thread of it is. */
const CHANNEL = { id: "19:team@thread.tacv2;messageid=1", conversationType: "channel", isGroup: true };

/** Object ids of those who press and type; a stranger is in the tenant, and not on the list. */
export const people = {
  anna: oidOf(1),
  adam: oidOf(2),
  filip: oidOf(3),
  edyta: oidOf(4),
  stranger: oidOf(99),
  nobody: undefined,
} as const;
export type Person = keyof typeof people;

type Card = { fallbackText: string; body: unknown[]; actions?: Action[] };
type Action = { title: string; data?: Record<string, string>; card?: { actions: Action[] } };

/** A team at work in a channel of Teams, on a real server. */
export async function openTeam(options: Parameters<typeof startTeamServer>[0] = {}) {
  const team = await startTeamServer(options);
  const from = (person: Person) => ({ id: `29:${person}`, aadObjectId: people[person] });
  const messages = () => team.connector.messages();

  /** What is said in reply, one text a message; cards as their fallback text. */
  const say = async (person: Person, text: string, where: object = CHANNEL) => {
    const before = messages().length;
    const mention = { type: "mention", mentioned: { id: "28:asystent" }, text: "<at>Asystent</at>" };
    const { status } = await team.post({
      from: from(person),
      text: `<at>Asystent</at> ${text}`,
      entities: [mention],
      conversation: where,
    });
    expect(status).toBe(200);
    return messages().slice(before).map(textOf);
  };
  const invoke = async (person: Person, name: string, value: unknown) => {
    const fields = { type: "invoke", name, value, from: from(person), conversation: CHANNEL };
    const { status, text } = await team.post(fields);
    return { status, body: JSON.parse(text || "null") };
  };
  const execute = async (person: Person, data: object, trigger = "manual") => {
    const action = { type: "Action.Execute", verb: "any", data };
    const { status, body } = await invoke(person, "adaptiveCard/action", { action, trigger });
    expect(status).toBe(200);
    if (typeof body.value === "object") expect(findCardProblems(body.value)).toEqual([]);
    return typeof body.value === "string"
      ? { text: body.value, card: undefined }
      : { text: JSON.stringify(body.value), card: body.value as Card };
  };
  const act = (person: Person, number: string, kind: string, fields: object = {}) =>
    execute(person, { staff: "act", number, kind, ...fields });
  const submit = async (person: Person, data: object, where: object = CHANNEL) => {
    const before = messages().length;
    const value = { from: from(person), value: data, conversation: where };
    expect((await team.post(value)).status).toBe(200);
    return messages().slice(before).map(textOf);
  };
  /** The requests for the channel that the connector has got: POST posts, PUT replaces. */
  const posted = () =>
    team.connector.requests
      .filter(({ path }) => decodeURIComponent(path).includes("/19:team@thread.tacv2/"))
      .map(({ method, path, body }) => ({ method, path, text: JSON.stringify(body) }));
  const search = async (person: Person, text: string) => {
    const parameters = [{ name: "szukaj", value: text }];
    const { body } = await invoke(person, "composeExtension/query", { commandId: "szukaj", parameters });
    return body.composeExtension as { type: string; text?: string; attachments?: SearchResult[] };
  };
  return { ...team, say, execute, act, submit, posted, search, invoke };
}

type SearchResult = { content: Card; preview: { content: { title: string; text: string } } };

function textOf({ text, attachments = [] }: { text?: string; attachments?: { content?: Card }[] }): string {
  for (const { content } of attachments) expect(findCardProblems(content)).toEqual([]);
  return [text, ...attachments.map(({ content }) => content?.fallbackText)].filter(Boolean).join("\n");
}

/** The titles of a card's buttons, also where there are so many that they stand in sets. */
export function titlesOf(card: Card | undefined): string[] {
  const sets = (card?.body ?? []).flatMap((element) => Object(element).actions ?? []);
  return [...(card?.actions ?? []), ...sets].map(({ title }: Action) => title);
}
