import { expect, test } from "vitest";
import type { Actor } from "../../../src/requests/actor.ts";
import type { RequestAction } from "../../../src/requests/life-cycle.ts";
import { openTemporary } from "../../storage/open-temporary.ts";
import { testWorld } from "../../support/test-world.ts";
import { openTalk } from "./open-talk.ts";

const world = testWorld();
const at = new Date("2026-11-25T10:00:00.000Z");
const ola: Actor = { kind: "coordinator", id: "ola@example.org" };
const fise: Actor = { kind: "partner", partner: "fise", id: null };

async function sendRequest() {
  const store = await openTemporary();
  const talk = await openTalk("c1", { world, store });
  await talk.fillIn("500 000 000");
  await talk.tell("wyślij zgłoszenie");
  const [request] = await store.requests.list();
  const act = async (action: RequestAction, actor = ola) => {
    const { kind } = await store.requests.act(request?.number ?? "", { action, actor, at });
    expect(kind, action.kind).toBe("done");
  };
  return { ...talk, act, store, number: request?.number ?? "" };
}

test("the person learns who has the request at every point of its life, and how it ended", async () => {
  const { tell, act } = await sendRequest();
  await act({ kind: "claim" });
  expect(await tell("status")).toContain("Od 25 listopada 2026 zajmuje się nim pracownik");
  await act({ kind: "forward", partner: "fise", reason: "Zna tę okolicę." });
  const forwarded = await tell("status");
  expect(forwarded).toContain("jest u partnera programu: Fundacja Inicjatyw Społeczno-Ekonomicznych");
  expect(forwarded).not.toContain("okolicę");
  await act({ kind: "decline", reason: "Brak miejsc." }, fise);
  expect(await tell("status")).toContain("Partner nie może pomóc.");
  await act({ kind: "forward", partner: "fise", reason: "Jednak może." });
  await act({ kind: "accept" }, fise);
  expect(await tell("status")).toContain("Partner programu przyjął je 25 listopada 2026: Fundacja");
  await act({ kind: "contact" }, fise);
  expect(await tell("status")).toContain("jest już w kontakcie");
  await act({ kind: "close", result: "wsparcie-udzielone" }, fise);
  expect(await tell("status")).toContain("Zakończono je 25 listopada 2026.");
});

test("what is closed takes no note and no withdrawal", async () => {
  const { tell, act, number, store } = await sendRequest();
  await act({ kind: "expire" }, { kind: "system" });
  for (const wish of [`dopisz do zgłoszenia ${number}`, "wycofaj zgłoszenie"])
    expect(await tell(wish), wish).toContain("Wygasło 25 listopada 2026");
  const found = await store.requests.find(number);
  expect(found?.history.map(({ kind }) => kind)).toEqual(["submitted", "expired"]);
});

test("own data holds the person's notes, not those of staff", async () => {
  const { tell, act, number } = await sendRequest();
  await tell(`dopisz do zgłoszenia ${number}: Mamy już lokal.`);
  await tell("tak");
  await act({ kind: "note", note: "Dzwonić po południu." });
  const shown = await tell("co o mnie macie?");
  expect(shown).toContain("Mamy już lokal.");
  expect(shown).not.toContain("po południu");
});
