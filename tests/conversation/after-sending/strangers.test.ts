import fc from "fast-check";
import { expect, test } from "vitest";
import { newRequestNumber } from "../../../src/requests/request-number.ts";
import { openSqlite } from "../../../src/storage/open-sqlite.ts";
import { exampleRequest } from "../../requests/example-request.ts";
import { openConversation, start } from "../../storage/open-temporary.ts";
import { testWorld } from "../../support/test-world.ts";
import { openTalk } from "./open-talk.ts";

const world = testWorld();
const number = newRequestNumber((size) => new Uint8Array(size).fill(9));
const request = exampleRequest({ number });

/** All that a stranger may try who knows the number, but not the contact. */
const tries = [
  number,
  `status ${number}`,
  `wycofaj zgłoszenie ${number}`,
  `uzupełnij zgłoszenie ${number}`,
  `dopisz do zgłoszenia ${number}: to nie ja`,
  `usuńcie moje dane ${number}`,
  `wycofaj zgłoszenie ${number}, 500 000 009`,
  "wycofaj zgłoszenie",
  "uzupełnij zgłoszenie",
  "co o mnie macie?",
  "500 000 009",
  "inna@example.org",
  "tak",
  "nie",
  "anuluj",
  "dopisz, proszę",
  "kto zobaczy moje dane?",
];
const buttons = ["do:yes", "do:note", "do:withdraw", "do:erase", "do:copy", "do:send-second"].concat(
  ["note", "withdraw", "erase"].map((wish) => `request:${wish}=${number}`),
);

const steps = fc.array(
  fc.oneof(
    fc.constantFrom(...tries).map((text) => ({ text })),
    fc.constantFrom(...buttons).map((choice) => ({ text: "", choice })),
  ),
  { minLength: 2, maxLength: 14 },
);

test("a stranger who knows the number changes nothing and reads nothing personal, whatever is tried", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (tried) => {
      const store = await openSqlite(":memory:");
      try {
        await openConversation(store, "c1");
        await store.conversations.turn("c1", (turn) =>
          turn.save({ ...turn.memory, requests: [number] }, [{ kind: "request-submitted", request }], start),
        );
        const talk = await openTalk("c2", { world, store });
        const said: string[] = [];
        for (const step of tried)
          said.push(await talk.tell(step.text, "choice" in step ? step.choice : undefined));
        const found = await store.requests.find(number);
        expect(found?.request).toEqual(request);
        expect(found?.history).toHaveLength(1);
        for (const planted of ["500 000 000", "osoba@", "Osoba Przyk", "świetlicę"])
          expect(said.join("\n")).not.toContain(planted);
      } finally {
        await store.close();
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
