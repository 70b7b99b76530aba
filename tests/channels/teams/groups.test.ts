import { describe, expect, test } from "vitest";
import { createTakeMessage } from "../../../src/conversation/create-take-message.ts";
import { defaultLimits } from "../../../src/server/server-parts.ts";
import { startAzureServer } from "../../support/azure/start-azure-server.ts";
import { testWorld } from "../../support/test-world.ts";

const world = testWorld();

const anna = { id: "29:anna", name: "Anna Przykładowa" };
const jan = { id: "29:jan", name: "Jan Przykładowy" };
const ola = { id: "29:ola", name: "Ola Przykładowa" };

/** A group chat of Teams with the whole conversation behind it. */
async function openGroup() {
  const { post, connector, store } = await startAzureServer({
    takeMessage: createTakeMessage(() => world),
    limits: { ...defaultLimits, sending: [] },
  });
  const inGroup = { conversation: { id: "19:group", conversationType: "groupChat", isGroup: true } };
  let heard = 0;
  const said = (): string => {
    const news = connector.messages().slice(heard);
    heard += news.length;
    return news.map(({ text, attachments }) => text ?? attachments?.[0]?.content.fallbackText).join("\n");
  };
  const say = async (from: typeof anna, text: string): Promise<string> => {
    const entities = [{ type: "mention", mentioned: { id: "28:asystent" }, text: "<at>Asystent</at>" }];
    await post({ ...inGroup, from, entities, text: `<at>Asystent</at> ${text}` });
    return said();
  };
  const press = async (from: typeof anna, choice: string): Promise<string> => {
    await post({ ...inGroup, from, value: { choice, label: choice } });
    return said();
  };
  const draft = () => store.conversations.turn("19:group", async ({ memory }) => memory.draft);
  return { post, say, press, draft, requests: store.requests, inGroup };
}

describe("a group in Teams", () => {
  test("fills in one request: others' answers keep their names, whoever began it sends it", async () => {
    const { say, requests, draft } = await openGroup();
    await say(anna, "chcemy złożyć zgłoszenie");
    await say(anna, "grupa nieformalna");
    await say(jan, "powiat miński");
    await say(ola, "około 12 osób");
    await say(anna, "mamy pomysł");
    await say(jan, "Chcemy założyć ogród społeczny przy świetlicy i potrzebujemy pomocy.");
    await say(anna, "szkolenia");
    await say(anna, "nie, dalej");
    expect(await say(jan, "wiem, dalej")).toContain("O tym decyduje osoba, która zaczęła zgłoszenie.");
    await say(anna, "wiem, dalej");
    await say(anna, "Anna Przykładowa");
    const summary = await say(anna, "500 000 000");
    expect(summary).toContain("Miejsce działania: powiat miński (podaje: Jan Przykładowy)");
    expect(summary).toContain("Liczba osób: około 12 (podaje: Ola Przykładowa)");
    expect(summary).toContain("Kontakt: 500 000 000\n");
    for (const word of ["wyślij zgłoszenie", "anuluj", "od nowa", "usuń moje dane"]) {
      expect(await say(jan, word), word).toContain("O tym decyduje osoba, która zaczęła zgłoszenie.");
    }
    expect(await requests.list()).toEqual([]);
    expect((await draft())?.owner).toBe(anna.id);
    expect(await say(anna, "wyślij zgłoszenie")).toContain("Zgłoszenie przyjęte");
    const [request] = await requests.list();
    const givenBy = request?.fields.flatMap(({ id, by }) => (by === undefined ? [] : [[id, by]]));
    expect(givenBy).toEqual([
      ["miejsce", jan.name],
      ["grupa-liczba-osob", ola.name],
      ["grupa-opis", jan.name],
    ]);
    // What was sent stays the sender's to decide on; a new request may be anybody's.
    expect(await say(jan, "usuń moje dane")).toContain("O tym decyduje osoba, która zaczęła zgłoszenie.");
    expect(await say(jan, "wycofaj zgłoszenie")).toContain("O tym decyduje osoba, która zaczęła zgłoszenie.");
    expect(await say(anna, "usuń moje dane")).toContain("Czy usunąć tę rozmowę");
    await say(anna, "nie");
    expect(await say(jan, "chcemy złożyć zgłoszenie")).toContain("Kogo reprezentujesz?");
    expect((await draft())?.owner).toBe(jan.id);
    // Whoever began the next one decides on that alone: what Anna sent is hers.
    const withdrawn = `wycofaj zgłoszenie ${request?.number}`;
    expect(await say(jan, withdrawn)).toContain("O tym decyduje osoba, która zaczęła zgłoszenie.");
    expect(await say(ola, withdrawn)).toContain("O tym decyduje osoba, która zaczęła zgłoszenie.");
    expect(await say(anna, withdrawn)).toContain("Czy wycofać zgłoszenie");
    expect(await say(jan, "tak")).toContain("O tym decyduje osoba, która zaczęła zgłoszenie.");
    expect((await requests.list()).map(({ status }) => status)).toEqual(["nowe"]);
    await say(anna, "tak");
    expect((await requests.list()).map(({ status }) => status)).toEqual(["wycofane"]);
    expect((await draft())?.owner).toBe(jan.id);
  });

  test("loses no answer of people who press and write at the same time", async () => {
    const { say, press, draft } = await openGroup();
    await say(anna, "chcemy złożyć zgłoszenie");
    await say(anna, "grupa nieformalna");
    await say(anna, "powiat miński");
    await say(anna, "12");
    await say(anna, "mamy pomysł");
    await say(anna, "Chcemy założyć ogród społeczny przy świetlicy i potrzebujemy pomocy.");
    const forms = ["animacja-lokalna", "szkolenia", "cyfryzacja-ekologia", "wspolpraca"];
    const people = [anna, jan, ola, jan];
    await Promise.all(
      forms.map((form, index) => press(people[index] ?? anna, `step:formy-wsparcia=${form}`)),
    );
    const kept = (await draft())?.answers["formy-wsparcia"];
    expect(kept?.kind === "choices" && [...kept.values].sort()).toEqual([...forms].sort());
    expect((await draft())?.givenBy?.["formy-wsparcia"]?.split("; ").sort()).toEqual([jan.name, ola.name]);
  });

  test("adds a second answer that comes when the next question is open already", async () => {
    const { say, draft } = await openGroup();
    await say(anna, "chcemy złożyć zgłoszenie");
    await say(anna, "grupa nieformalna");
    await say(anna, "powiat miński");
    await say(anna, "12");
    await say(anna, "mamy pomysł");
    await say(anna, "Chcemy założyć ogród społeczny przy świetlicy i potrzebujemy pomocy.");
    const [first, second] = await Promise.all([say(anna, "księgowość"), say(jan, "szkolenia")]);
    expect(`${first}\n${second}`).toContain(
      "Doradztwo specjalistyczne; Szkolenia, warsztaty, mentoring – zapisane.",
    );
    expect((await draft())?.answers["formy-wsparcia"]).toEqual({
      kind: "choices",
      values: ["doradztwo-specjalistyczne", "szkolenia"],
    });
    expect((await draft())?.givenBy?.["formy-wsparcia"]).toBe(jan.name);
  });

  test("hears nothing of what people say to each other", async () => {
    const { post, say, draft, inGroup } = await openGroup();
    await say(anna, "chcemy złożyć zgłoszenie");
    await post({ ...inGroup, from: jan, text: "grupa nieformalna?" });
    expect((await draft())?.answers).toEqual({});
  });
});
