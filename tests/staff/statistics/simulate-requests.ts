import { seededRandom } from "../../../src/knowledge/seeded-random.ts";
import type { RequestAction } from "../../../src/requests/life-cycle.ts";
import type { SupportRequest } from "../../../src/requests/support-request.ts";
import type { Store } from "../../../src/storage/open-sqlite.ts";
import { exampleRequest } from "../../requests/example-request.ts";
import { numberOf } from "../../support/panel-requests.ts";
import { submitRequests } from "../../support/submit-requests.ts";

const hourMs = 3_600_000;
const start = Date.UTC(2025, 11, 31, 23);
const yearMs = 365 * 24 * hourMs;

const powiaty = ["miński", "otwocki", "wołomiński", "Warszawa", "żyrardowski", null] as const;
const needs = ["szkolenia", "zalozenie", "animacja-lokalna", "doradztwo-rozwojowe", "wspolpraca"] as const;
const partners = ["frso", "boris", "fise"] as const;
const channels = ["webchat", "webchat", "webchat", "teams", "messenger"] as const;

/** Personal data that stands in every request, and must stand nowhere in the statistics. */
export const planted = [
  "Grażyna Wymyślona",
  "500 123 456",
  "+48500123456",
  "grazyna@example.org",
  "Sekretna 7",
];

type Happening = { at: Date; act: () => Promise<unknown> };

/**
 * A year of requests, from midnight of 1 January 2026 in Warsaw on: each is sent, and then goes one of the ways that
 * requests go. Everything happens in the order of its time. The same seed gives the same year.
 */
export async function simulateRequests(store: Store, count: number): Promise<void> {
  const random = seededRandom(2026);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const happenings: Happening[] = [];
  const sentRequests: SupportRequest[] = [];
  for (let index = 0; index < count; index += 1) {
    const sent = new Date(start + Math.floor(random() * yearMs));
    const request = toRequest(index, sent, pick, random);
    sentRequests.push(request);
    let at = sent;
    for (const action of pick(ways)(pick(partners))) {
      // Mostly hours, sometimes weeks.
      at = new Date(at.getTime() + Math.floor(random() ** 3 * 20 * 24 * hourMs) + 60_000);
      const wish = { action, actor: actorOf(action), at };
      happenings.push({ at, act: () => store.requests.act(request.number, wish) });
    }
  }
  // A day's requests are stored together when its first one comes: one turn instead of a dozen.
  for (const requests of Map.groupBy(sentRequests, ({ createdAt }) =>
    createdAt.toISOString().slice(0, 10),
  ).values()) {
    const at = new Date(Math.min(...requests.map(({ createdAt }) => createdAt.getTime())));
    happenings.push({ at, act: () => submitRequests(store, requests) });
  }
  happenings.sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const { act } of happenings) await act();
}

const coordinator = { kind: "coordinator", id: "anna@example.org" } as const;

function actorOf({ kind }: RequestAction) {
  if (kind === "withdraw") return { kind: "person" } as const;
  return kind === "expire" ? ({ kind: "system" } as const) : coordinator;
}

type Way = (partner: string) => readonly RequestAction[];

const forward = (partner: string): RequestAction => ({ kind: "forward", partner, reason: "Sekretna 7" });
const close: RequestAction = { kind: "close", result: "wsparcie-udzielone" };

const ways: readonly Way[] = [
  () => [],
  () => [{ kind: "claim" }],
  () => [{ kind: "withdraw" }],
  () => [{ kind: "expire" }],
  () => [{ kind: "claim" }, { kind: "contact" }, close],
  (partner) => [forward(partner), { kind: "accept" }],
  (partner) => [forward(partner), { kind: "accept" }, { kind: "contact" }],
  (partner) => [forward(partner), { kind: "accept" }, { kind: "contact" }, close],
  (partner) => [{ kind: "claim" }, forward(partner), { kind: "contact" }],
  (partner) => [forward(partner), { kind: "decline", reason: "Brak miejsc" }, { kind: "claim" }],
  (partner) => [
    forward(partner),
    { kind: "accept" },
    { kind: "decline", reason: "Brak miejsc" },
    forward(partner === "fise" ? "boris" : "fise"),
    { kind: "accept" },
    { kind: "contact" },
    { kind: "note", note: "Grażyna Wymyślona prosi o telefon." },
  ],
];

function toRequest(
  index: number,
  createdAt: Date,
  pick: <T>(values: readonly T[]) => T,
  random: () => number,
): SupportRequest {
  const powiat = pick(powiaty);
  const wanted = [...new Set(Array.from({ length: Math.floor(random() * 4) }, () => pick(needs)))];
  return exampleRequest({
    number: numberOf(index),
    draftId: `year-${index}`,
    createdAt,
    channel: pick(channels),
    place: { powiat, subregion: null, partner: "frso", assignment: powiat === null ? null : "robocze" },
    fields: [
      ...(wanted.length > 0
        ? [{ id: "formy-wsparcia", label: "Forma wsparcia", text: wanted.join(", "), personal: false }]
        : []),
      { id: "opis", label: "Opis", text: "Sekretna 7", personal: false },
      { id: "imie-nazwisko", label: "Osoba", text: "Grażyna Wymyślona", personal: true },
      { id: "kontakt", label: "Kontakt", text: "500 123 456, grazyna@example.org", personal: true },
    ],
    answers: {
      opis: { kind: "text", text: "Sekretna 7" },
      "imie-nazwisko": { kind: "text", text: "Grażyna Wymyślona" },
      kontakt: { kind: "contact", phone: "+48500123456", email: "grazyna@example.org" },
      ...(wanted.length > 0 && { "formy-wsparcia": { kind: "choices", values: wanted } }),
    },
  });
}
