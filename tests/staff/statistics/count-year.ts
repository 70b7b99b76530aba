import type { Effect } from "../../../src/conversation/effect.ts";
import { emptyMemory } from "../../../src/conversation/memory.ts";
import { seededRandom } from "../../../src/knowledge/seeded-random.ts";
import type { Store } from "../../../src/storage/open-sqlite.ts";

const topics = ["oferta", "obszar", "dotacje", "kontakt", "jak-zglosic", "terminy", "co-to-pes", null];
const steps = ["rodzaj", "miejsce", "osoba-sprawa", "opis", "formy-wsparcia", "informacja", "kontakt"];
const channels = ["webchat", "webchat", "teams", "messenger"];

/** A year of conversations as their turns would count them, spread over so many days of 2026. */
export async function countYear(store: Store, days: number): Promise<void> {
  const random = seededRandom(7);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() ** 1.5 * values.length)] as T;
  for (let day = 0; day < days; day += 1) {
    const at = new Date(Date.UTC(2026, 0, 1 + Math.floor((day * 365) / days), 11));
    const channel = pick(channels);
    const id = `year-${day}`;
    await store.conversations.open({ id, channel, resumeHash: null, createdAt: at, lastActivityAt: at });
    const effects = Array.from({ length: 15 + Math.floor(random() * 40) }, (): Effect => {
      const about = pick(topics);
      if (about === null) return { kind: "counted", what: "question-refused", about };
      return { kind: "counted", what: random() < 0.85 ? "question-answered" : "question-offered", about };
    });
    const reached = steps.slice(0, 1 + Math.floor(random() * steps.length));
    const end: Effect =
      reached.length === steps.length
        ? { kind: "counted", what: "intake-finished", about: null }
        : { kind: "counted", what: "intake-left", about: reached.at(-1) ?? null };
    const intake: Effect[] = [
      { kind: "counted", what: "intake-started", about: null },
      ...reached.map((step): Effect => ({ kind: "counted", what: "intake-step", about: step })),
      end,
    ];
    await store.conversations.turn(id, (turn) => turn.save(emptyMemory, [...effects, ...intake], at));
  }
}
