import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { onTestFinished } from "vitest";

export type ChildServer = {
  url: string;
  /** Ends the process; with SIGKILL, the default, no handler runs and nothing is flushed. */
  kill(signal?: "SIGKILL" | "SIGTERM"): Promise<void>;
  /** All that it wrote so far to standard output and to standard error. */
  output(): string;
};

export type ChildOptions = {
  port: number;
  dataDir: string;
  key: string;
  logLevel?: "debug" | "warn" | "error";
  /** A copy of the project to run in; this project by default. */
  cwd?: string;
  /** More of the environment. */
  settings?: Readonly<Record<string, string>>;
};

/** The assistant as its operator starts it, in a process of its own; resolves when it is ready. Ends with the test. */
export async function startChildServer(options: ChildOptions): Promise<ChildServer> {
  const { port, dataDir, key, logLevel = "error", settings = {}, cwd } = options;
  const child = spawn(process.execPath, ["src/main.ts"], {
    ...(cwd !== undefined && { cwd }),
    env: {
      ...process.env,
      NODE_ENV: "test",
      PORT: String(port),
      DATA_DIR: dataDir,
      DIRECT_LINE_KEY: key,
      LOG_LEVEL: logLevel,
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => chunks.push(String(chunk)));
  const kill = (signal: NodeJS.Signals = "SIGKILL") => end(child, signal);
  onTestFinished(() => kill());
  const output = () => chunks.join("");
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url, child, output);
  return { url, kill, output };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(child)) return;
  // "close" comes after the last of its output.
  const ended = once(child, "close");
  child.kill(signal);
  await ended;
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (hasEnded(child)) throw new Error(`the server ended with exit code ${child.exitCode}: ${output()}`);
    const status = await fetch(`${url}/readyz`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await wait(50);
  }
  throw new Error("the server was not ready within 30 s");
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
