import { expect, test } from "vitest";
import { createLogger } from "../../src/log/create-logger.ts";
import type { LogLevel } from "../../src/log/log-event.ts";

function startLog(level: LogLevel) {
  const lines: string[] = [];
  const now = () => new Date("2026-11-24T08:15:00.000Z");
  return { lines, log: createLogger({ stream: { write: (line: string) => lines.push(line) }, now, level }) };
}

test("writes one JSON line an event, with time and level", () => {
  const { lines, log } = startLog("info");
  log({ kind: "turn-taken", channel: "webchat", ms: 4, replies: 2 });
  log({ kind: "turn-failed", channel: "teams", errorName: "Error" });
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      time: "2026-11-24T08:15:00.000Z",
      level: "info",
      kind: "turn-taken",
      channel: "webchat",
      ms: 4,
      replies: 2,
    },
    {
      time: "2026-11-24T08:15:00.000Z",
      level: "error",
      kind: "turn-failed",
      channel: "teams",
      errorName: "Error",
    },
  ]);
  expect(lines.every((line) => line.endsWith("\n") && line.indexOf("\n") === line.length - 1)).toBe(true);
});

test("drops what is below its level", () => {
  const { lines, log } = startLog("warn");
  log({ kind: "stream-opened" });
  log({ kind: "store-opened", migrations: 0 });
  log({ kind: "dev-signing-key" });
  log({ kind: "config-invalid", variables: ["PORT"] });
  expect(lines.map((line) => JSON.parse(line).kind)).toEqual(["dev-signing-key", "config-invalid"]);
});

test("a stream that is gone breaks nothing", () => {
  const stream = {
    write: () => {
      throw new Error("EPIPE");
    },
  };
  const log = createLogger({ stream, now: () => new Date(), level: "debug" });
  expect(() => log({ kind: "stream-opened" })).not.toThrow();
});
