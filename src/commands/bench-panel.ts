/**
 * `npm run bench:panel`: how long each page of the panel takes with 20,000 requests, over HTTP on this machine. A
 * measurement, not a limit: no test depends on it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { readConfig } from "../config/read-config.ts";
import { emptyMemory } from "../conversation/memory.ts";
import { newRequestNumber } from "../requests/request-number.ts";
import { newHandling, type SupportRequest } from "../requests/support-request.ts";
import { startAssistant } from "../start-assistant.ts";
import { databaseFile } from "../storage/database-file.ts";
import { openSqlite } from "../storage/open-sqlite.ts";

const count = 20_000;
const rounds = 40;
const began = Date.now();
const email = "bench@example.org";
const folder = mkdtempSync(join(tmpdir(), "bench-panel-"));
const port = 40_000 + Math.floor(Math.random() * 20_000);
const url = `http://127.0.0.1:${port}`;

await fill();
const links: string[] = [];
const config = readConfig({ NODE_ENV: "test", DATA_DIR: folder, PORT: String(port) });
const assistant = await startAssistant(config, {
  log: (event) => {
    if (event.kind === "dev-sign-in-link") links.push(event.url);
  },
  now: () => new Date(),
});
const { cookie, csrf } = await signIn();
for (const [name, send] of pages()) report(name, await measure(send));
await assistant.stop();
rmSync(folder, { recursive: true });

/** Pages by name, and how each is asked for. */
function pages(): [string, (round: number) => Promise<Response>][] {
  const get = (path: string) => () => fetch(url + path, { headers: { Cookie: cookie } });
  const search = (text: string) => async () => {
    const found = await post("/panel/szukaj", { szukaj: text });
    return await fetch(url + found.headers.get("location"), { headers: { Cookie: cookie } });
  };
  return [
    ["inbox", get("/panel")],
    ["inbox, page 700", get("/panel?strona=700")],
    ["inbox, status and powiat", get("/panel?status=nowe&powiat=otwocki")],
    ["inbox, need and days", get("/panel?potrzeba=szkolenia&od=2026-01-01&do=2027-12-31")],
    ["search, one word", search("Kowalska")],
    ["search, misspelt", search("stowarzyszenei kowalksa")],
    ["search, everything", search("chcemy")],
    [
      "request",
      (round) => fetch(`${url}/panel/zgloszenia/${numberOf(round)}`, { headers: { Cookie: cookie } }),
    ],
    ["people", get("/panel/osoby")],
    ["partners", get("/panel/partnerzy")],
    ["export", get("/panel/eksport")],
    ["audit log", get("/panel/dziennik")],
  ];
}

async function measure(send: (round: number) => Promise<Response>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const response = await send(round);
    await response.text();
    if (response.status !== 200) throw new Error(`${response.url}: ${response.status}`);
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b);
}

function report(name: string, times: readonly number[]): void {
  const at = (share: number): string =>
    (times[Math.ceil(share * times.length) - 1] ?? 0).toFixed(0).padStart(5);
  console.log(`${name.padEnd(26)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   max ${at(1)} ms`);
}

async function post(path: string, fields: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams({ ...fields, csrf });
  return await fetch(url + path, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { Origin: url, Cookie: cookie },
  });
}

async function signIn(): Promise<{ cookie: string; csrf: string }> {
  const send = (path: string, fields: Record<string, string>) =>
    fetch(url + path, {
      method: "POST",
      body: new URLSearchParams(fields),
      redirect: "manual",
      headers: { Origin: url },
    });
  await send("/panel/wejscie", { email });
  while (links.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const entered = await send("/panel/wejscie/link", { token: links[0]?.split("/").at(-1) ?? "" });
  const session = entered.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const page = await (await fetch(`${url}/panel`, { headers: { Cookie: session } })).text();
  return { cookie: session, csrf: /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? "" };
}

function numberOf(index: number): string {
  return newRequestNumber((size) => {
    const bytes = new Uint8Array(size);
    new DataView(bytes.buffer).setUint32(size - 4, index + 1);
    return bytes;
  });
}

async function fill(): Promise<void> {
  const store = await openSqlite(databaseFile(folder));
  const at = new Date();
  const added = { addedAt: at, addedBy: "bench" };
  await store.staff.add({ email, name: "Bench", role: "coordinator", partner: null, oid: null, ...added });
  const conversation = {
    id: "bench",
    channel: "webchat",
    resumeHash: null,
    createdAt: at,
    lastActivityAt: at,
  };
  await store.conversations.open(conversation);
  for (let first = 0; first < count; first += 1_000) {
    const effects = Array.from({ length: 1_000 }, (_, index) => {
      return { kind: "request-submitted", request: request(first + index) } as const;
    });
    await store.conversations.turn("bench", (turn) => turn.save(emptyMemory, effects, at));
  }
  await store.close();
  // Coordinators were told long ago: 20,000 mails that wait would be measured, too.
  const database = new SqliteDatabase(databaseFile(folder));
  database.exec("update outbox set state = 'sent', settled_at = created_at");
  database.close();
}

/** One of 8,000 made-up surnames: real requests have that many different words. */
function surname(index: number): string {
  const syllables = [
    "ba",
    "ro",
    "mi",
    "ku",
    "ze",
    "wal",
    "nos",
    "cho",
    "dra",
    "gie",
    "li",
    "ma",
    "pi",
    "sko",
    "ta",
    "wi",
    "zar",
    "bo",
    "ju",
    "ne",
  ];
  const part = (step: number): string => syllables[Math.floor(index / step) % syllables.length] ?? "";
  return `${part(1)}${part(20)}${part(400)}ski`;
}

function request(index: number): SupportRequest {
  const pick = (list: readonly string[], step: number): string => list[(index * step) % list.length] ?? "";
  // Within the last month: older ones would expire while we measure.
  const createdAt = new Date(began - (count - index) * 2 * 60_000);
  const powiat = pick(["otwocki", "pruszkowski", "grodziski", "Warszawa", "sochaczewski"], 3);
  const name = `${pick(["Stowarzyszenie Nasza Ulica", "Fundacja Jutro", "Klub Seniora"], 5)} ${index}`;
  const person = `${pick(["Anna", "Jan", "Zofia", "Marek"], 7)} ${index % 50 === 0 ? "Kowalska" : surname(index)}`;
  const text = `Chcemy otworzyc klub w budynku numer ${index}: potrzebny plan, lokal oraz szkolenia dla ${surname(index + 7)}.`;
  return {
    number: numberOf(index),
    draftId: `draft-${index}`,
    status: "nowe",
    createdAt,
    channel: "webchat",
    conversationId: "bench",
    dialog: { id: "zgloszenie", version: 1 },
    notice: { version: "1", confirmedAt: createdAt },
    applicant: pick(["grupa", "pes", "ps", "jst"], 1),
    place: { powiat, subregion: "warszawa", partner: "fise", assignment: "robocze" },
    handling: newHandling(createdAt),
    fields: [
      { id: "nazwa", label: "Nazwa", text: name, personal: false },
      { id: "opis", label: "Opis", text, personal: false },
      { id: "imie-nazwisko", label: "Osoba", text: person, personal: true },
      {
        id: "kontakt",
        label: "Kontakt",
        text: `500${String(index).padStart(6, "0")}, osoba${index}@example.org`,
        personal: true,
      },
    ],
    answers: { "formy-wsparcia": { kind: "choices", values: [pick(["szkolenia", "zalozenie"], 1)] } },
  };
}
