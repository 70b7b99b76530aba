import { expect, test } from "vitest";
import type { Trial } from "../../../src/staff/asked/knowledge-editor.ts";
import { quickEditor } from "../../support/quick-editor.ts";
import { recordQuestions, unanswered } from "../../support/record-questions.ts";
import { ANNA, EDYTA, startPanelServer } from "../../support/start-panel-server.ts";

const parking = ["Czy jest parking?", "parking", "gdzie jest parking"];

async function start(trial: Partial<Trial> = {}) {
  const server = await startPanelServer();
  const quick = quickEditor(trial);
  server.panel.asked.editor = quick.editor;
  await recordQuestions(server.store, [
    ...parking.map((text, index) => unanswered(text, index)),
    unanswered("Czy wolno przyjść z psem?", 10),
    {
      kind: "question-unclear",
      id: "u1",
      text: "a szkolenia?",
      offered: ["dotacje", "kontakt"],
      at: new Date("2026-11-20T09:20:00.000Z"),
    },
    { kind: "question-cleared", id: "u1", topic: "kontakt" },
    {
      kind: "answer-rated",
      id: "r1",
      topic: "dotacje",
      text: "Ile dajecie?",
      isHelpful: false,
      at: new Date("2026-11-20T09:30:00.000Z"),
    },
    {
      kind: "answer-rated",
      id: "r2",
      topic: "kontakt",
      text: "Jaki jest telefon?",
      isHelpful: true,
      at: new Date("2026-11-20T09:31:00.000Z"),
    },
  ]);
  const client = await server.signIn(EDYTA);
  const list = async () => (await client.get("/panel/pytania")).text;
  const pathOf = async (text: string) => {
    const page = await list();
    const box = page.split('<section class="box">').find((one) => one.includes(`<h2>${text}</h2>`)) ?? "";
    return /href="(\/panel\/pytania\/[^"]+)"/.exec(box)?.[1] ?? "";
  };
  return { ...server, ...quick, client, list, pathOf };
}

test("like questions stand together, the largest group first, and what helped is not there", async () => {
  const { list, client } = await start();
  const page = await list();
  const headings = [...page.matchAll(/<section class="box"><h2>([^<]+)/g)].map(([, text]) => text);
  expect(headings[0]).toBe("Czy jest parking?");
  expect(headings).toHaveLength(4);
  expect(page).toContain("3 pytania (bez odpowiedzi: 3)");
  expect(page).not.toContain("Jaki jest telefon?");
  const unclear = (await client.get("/panel/pytania?rodzaj=unclear")).text;
  expect([...unclear.matchAll(/<section class="box"><h2>([^<]+)/g)].map(([, text]) => text)).toEqual([
    "a szkolenia?",
  ]);
  expect((await client.get("/panel/pytania?od=2026-11-21")).text).toContain("Nie ma teraz takich pytań.");
});

test("a group says what was taken of the topics offered, and puts that topic on top", async () => {
  const { client, pathOf } = await start();
  const { text } = await client.get(await pathOf("a szkolenia?"));
  expect(text).toContain("Co wybrano z tematów do wyboru: Kontakt z programem (1).");
  expect(text).toMatch(/<option value="kontakt" selected>/);
  expect((await client.get(await pathOf("Ile dajecie?"))).text).toContain(
    "Odpowiedź, która nie pomogła: Dotacje i pożyczki (1).",
  );
});

test("what is done or skipped is gone, and the audit log knows; what came in since stays", async () => {
  const { client, list, pathOf, store } = await start();
  const path = await pathOf("Czy jest parking?");
  const seen = { widziane: "2026-11-20T09:01:30.000Z" };
  expect((await client.post(path, { czynnosc: "zalatwione", ...seen })).location).toBe(
    "/panel/pytania?wynik=zalatwione",
  );
  const left = await list();
  expect(left).not.toContain("<h2>Czy jest parking?</h2>");
  expect(left).toContain("<h2>gdzie jest parking</h2>");
  await client.post(await pathOf("Czy wolno przyjść z psem?"), { czynnosc: "pomin" });
  expect(await list()).not.toContain("psem");
  const { entries } = await store.audit.list({ actor: EDYTA.email, subject: null, page: 1, pageSize: 10 });
  expect(entries.slice(0, 2)).toMatchObject([
    { action: "questions-skipped", detail: "1" },
    { action: "questions-settled", detail: "2" },
  ]);
});

test("a change is tried, shown, saved as it was tried, and settles its questions", async () => {
  const { client, list, pathOf, saved, store } = await start({
    changed: [
      {
        question: "jakie jest adres?",
        before: { kind: "answer", topics: ["kontakt"] },
        after: { kind: "unknown", topics: [] },
        verdict: "worse",
      },
    ],
  });
  const { location } = await client.post(await pathOf("Czy jest parking?"), {
    czynnosc: "proba",
    rodzaj: "samples",
    pytania: "Czy jest u was parking?\n\n parking dla gości ",
    temat: "kontakt",
  });
  const trial = (await client.get(location ?? "")).text;
  expect(trial).toContain("odpowiedź: Kontakt z programem");
  expect(trial).toContain("lepsza: 0, gorsza: 1");
  expect(saved).toEqual([]);
  expect((await client.post(location ?? "", { czynnosc: "zapisz" })).location).toBe(
    "/panel/pytania?wynik=zapisano",
  );
  expect(saved).toEqual([
    { kind: "samples", topic: "kontakt", samples: ["Czy jest u was parking?", "parking dla gości"] },
  ]);
  expect(await list()).not.toContain("parking");
  const { entries } = await store.audit.list({ actor: EDYTA.email, subject: null, page: 1, pageSize: 1 });
  expect(entries).toMatchObject([
    { action: "knowledge-changed", subject: "kontakt", detail: "nowe pytania: 2" },
  ]);
});

test("where the content cannot be written there is a patch and no way to save", async () => {
  const { client, pathOf } = await start({ isWritable: false });
  const { location } = await client.post(await pathOf("Czy jest parking?"), {
    czynnosc: "proba",
    rodzaj: "samples",
    pytania: "Czy jest parking?",
    temat: "kontakt",
  });
  expect((await client.get(location ?? "")).text).not.toContain("Zapisz zmianę");
  const { text, headers } = await client.post(location ?? "", { czynnosc: "latka" });
  expect(headers.get("content-disposition")).toBe('attachment; filename="wiedza.patch"');
  expect(text).toMatch(/^diff --git/);
});

test("an incomplete form comes back as it was filled in", async () => {
  const { client, pathOf, tried } = await start();
  const { status, text } = await client.post(await pathOf("Czy jest parking?"), {
    czynnosc: "proba",
    rodzaj: "topic",
    pytania: "Czy jest <b>parking</b>?",
    tytul: "Tytuł, który jest o wiele za długi na przycisk",
    tekst: "Parkingu nie ma.",
    typ: "silent",
    zrodlo: "programme:Realizatorzy",
    artykul: "",
    nadrzedny: "kontakt",
  });
  expect(status).toBe(422);
  expect(text).toContain("Popraw dane");
  expect(text).toContain("Czy jest &lt;b&gt;parking&lt;/b&gt;?");
  expect(text).toContain("Tytuł, który jest o wiele za długi na przycisk");
  expect(tried).toEqual([]);
});

test("a trial belongs to the session that began it", async () => {
  const { client, pathOf, signIn, saved } = await start();
  const { location } = await client.post(await pathOf("Czy jest parking?"), {
    czynnosc: "proba",
    rodzaj: "samples",
    pytania: "Czy jest parking?",
    temat: "kontakt",
  });
  const anna = await signIn(ANNA);
  expect((await anna.get(location ?? "")).status).toBe(404);
  expect((await anna.post(location ?? "", { czynnosc: "zapisz" })).status).toBe(404);
  expect(saved).toEqual([]);
});
