import { expect, onTestFinished, test, vi } from "vitest";
import type { LogEvent } from "../src/log/log-event.ts";
import { startClocks } from "../src/start-clocks.ts";
import { exampleRequest } from "./requests/example-request.ts";
import { openTemporary } from "./storage/open-temporary.ts";
import { ANNA } from "./support/start-panel-server.ts";
import { submitRequests } from "./support/submit-requests.ts";

const settings = { reminderDays: [1, 3, 9, 21], expiryDays: 45, workingHours: { from: 8, to: 16 } };

test("counts in the log, without a word of anybody, and forgets who was away", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const store = await openTemporary();
  const createdAt = new Date("2027-01-11T10:00:00+01:00");
  const numbers = ["ZG-7K3M-Q9TD", "ZG-0000-0002"];
  await submitRequests(
    store,
    numbers.map((number) => exampleRequest({ number, draftId: number, createdAt })),
  );
  await store.staff.add(ANNA);
  await store.absences.save({
    email: ANNA.email,
    firstDay: "2027-01-07",
    lastDay: "2027-01-11",
    deputy: null,
  });
  const events: LogEvent[] = [];
  let at = new Date("2027-01-12T10:00:00+01:00");
  const stop = startClocks({ store, settings, log: (event) => void events.push(event), now: () => at });
  await vi.waitFor(() => expect(events).toHaveLength(1));
  expect(await store.absences.list()).toEqual([]);
  at = new Date("2027-02-09T10:00:00+01:00");
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  await vi.waitFor(() => expect(events).toHaveLength(2));
  at = new Date("2027-03-15T10:00:00+01:00");
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  await vi.waitFor(() => expect(events).toHaveLength(3));
  await stop();
  expect(events).toEqual([
    { kind: "requests-reminded", count: 2 },
    { kind: "requests-reminded", count: 2 },
    { kind: "requests-expired", count: 2 },
  ]);
});
