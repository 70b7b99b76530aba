import type { LogEvent, LogLevel } from "./log-event.ts";
import { levelOf } from "./log-event.ts";

/** Takes one event; never throws, so that logging cannot break a turn. */
export type Log = (event: LogEvent) => void;

export type LoggerOptions = {
  /** Where the lines go: `process.stdout`. */
  stream: { write(line: string): unknown };
  now: () => Date;
  /** Events below this level are dropped. */
  level: LogLevel;
};

const order: readonly LogLevel[] = ["debug", "info", "warn", "error"];

/** One JSON line an event: `{"time":"2026-11-24T08:15:00.000Z","level":"info","kind":"turn-taken","ms":4,…}`. */
export function createLogger({ stream, now, level }: LoggerOptions): Log {
  const lowest = order.indexOf(level);
  return (event) => {
    const eventLevel = levelOf[event.kind];
    if (order.indexOf(eventLevel) < lowest) return;
    const line = JSON.stringify({ time: now().toISOString(), level: eventLevel, ...event });
    try {
      stream.write(`${line}\n`);
    } catch {
      // A closed stream: there is nowhere left to say so.
    }
  };
}
