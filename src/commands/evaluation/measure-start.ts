import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import { projectPath } from "../../project-path.ts";

/**
 * `startMs`: from the beginning of the process until it listens. `residentMb`: once it has given back what the start
 * left over; null where /proc is missing.
 */
export type StartMeasured = { startMs: number; residentMb: number | null };

const SETTLED_MS = 2000;

const startedEvent = z.looseObject({ kind: z.literal("server-started"), ms: z.number() });

/** Starts the real server on a free port with an empty store, and ends it. Null where it doesn't start. */
export async function measureStart(): Promise<StartMeasured | null> {
  const folder = mkdtempSync(join(tmpdir(), "eval-"));
  const child = spawn(process.execPath, [projectPath("src/main.ts")], {
    env: {
      ...process.env,
      NODE_ENV: "test",
      HOST: "127.0.0.1",
      PORT: "0",
      DATA_DIR: folder,
      LOG_LEVEL: "info",
    },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = once(child, "close");
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const event = startedEvent.safeParse(readJson(line));
      if (!event.success) continue;
      await setTimeout(SETTLED_MS);
      return { startMs: event.data.ms, residentMb: readResidentMb(child.pid) };
    }
    return null;
  } finally {
    child.kill("SIGKILL");
    await ended;
    rmSync(folder, { recursive: true });
  }
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function readResidentMb(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / 1e6;
  } catch {
    return null;
  }
}
