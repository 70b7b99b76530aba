import { expect, onTestFinished, test } from "vitest";
import { RequestSearch } from "../../src/staff/request-search.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { numberOf, panelRequests } from "../support/panel-requests.ts";
import { submitRequests } from "../support/submit-requests.ts";

async function openSearch(count: number) {
  const store = await openSqlite(":memory:");
  onTestFinished(() => store.close());
  await submitRequests(store, panelRequests(count));
  const asked: number[] = [];
  const search = new RequestSearch({
    after: (sequence, limit) => {
      asked.push(sequence);
      return store.requestChanges.after(sequence, limit);
    },
  });
  return { store, search, asked };
}

test("reads everything once, in pieces, and afterwards only what has changed", async () => {
  const { store, search, asked } = await openSearch(450);
  expect(await search.find("osoba449@example.org")).toEqual([numberOf(449)]);
  await store.requests.act(numberOf(3), {
    action: { kind: "claim" },
    actor: { kind: "coordinator", id: "anna@example.org" },
    at: new Date(),
  });
  expect(await search.find("osoba3@example.org")).toEqual([numberOf(3)]);
  expect(asked).toEqual([0, 200, 400, 450]);
});

test("forgets every word when a request is erased, and reads the others anew", async () => {
  const { store, search, asked } = await openSearch(3);
  expect(await search.find("Kowalska")).toEqual([numberOf(0)]);
  await store.conversations.turn("submitting", (turn) =>
    turn.save(turn.memory, [{ kind: "data-erased", requestNumber: numberOf(0), at: new Date() }], new Date()),
  );
  expect(await search.find("Kowalska")).toEqual([]);
  expect(await search.find("Szczęsny")).toEqual([numberOf(1)]);
  expect(asked).toEqual([0, 3, 0, 4]);
});

test("many who search at once wait for one reading", async () => {
  const { search, asked } = await openSearch(5);
  await Promise.all(Array.from({ length: 10 }, () => search.find("fundacja")));
  expect(asked.filter((sequence) => sequence === 0)).toEqual([0]);
});
