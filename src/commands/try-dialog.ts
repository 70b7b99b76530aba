import { randomBytes, randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ConfigProblems } from "../config/config-problems.ts";
import { loadEnvironment } from "../config/load-environment.ts";
import { readConfig } from "../config/read-config.ts";
import { loadWorld } from "../load-world.ts";
import { policyOf } from "../policy-of.ts";
import { loadStaffTexts } from "../requests/load-staff-texts.ts";
import { newRequestNumber } from "../requests/request-number.ts";
import { openSqlite } from "../storage/open-sqlite.ts";
import { fill } from "../text/fill.ts";
import { createTrial } from "./trial/create-trial.ts";
import { renderTurn } from "./trial/render-turn.ts";

// npm run --silent dialog:try [-- --now 2024-05-14T10:00]: walks through the intake in the terminal, or with the
// lines of a pipe. The store is in the memory. Exit code 2: wrong arguments.

const { trial: texts } = loadStaffTexts(fileURLToPath(new URL("../../dialogs/staff.yaml", import.meta.url)));
const start = readStart(process.argv.slice(2));
if (start === undefined) {
  console.error(texts.usage);
  process.exitCode = 2;
} else {
  await walk(start);
}

/** The clock to begin with; undefined where the arguments can't be read. */
function readStart(args: string[]): Date | undefined {
  try {
    const { values } = parseArgs({ args, options: { now: { type: "string" } } });
    const at = values.now === undefined ? new Date() : new Date(values.now);
    return Number.isNaN(at.getTime()) ? undefined : at;
  } catch {
    return undefined;
  }
}

async function walk(from: Date): Promise<void> {
  const began = Date.now();
  const now = (): Date => new Date(from.getTime() + Date.now() - began);
  const store = await openSqlite(":memory:");
  try {
    const trial = await createTrial(store, loadTrialWorld(), now);
    print(fill(texts.intro, { now: from.toLocaleString("pl") }), texts.keys, renderTurn(await trial.begin()));
    for await (const line of createInterface({ input: process.stdin })) {
      // A terminal shows what is typed; with a pipe the conversation would lack one side.
      if (!process.stdin.isTTY) print(`> ${line}`);
      const replies = await trial.take(line);
      print(replies === "no-button" ? texts.noButton : renderTurn(replies));
    }
  } finally {
    await store.close();
  }
}

/** With the operator's settings, so that the notice on personal data reads as it will. */
function loadTrialWorld() {
  const newNumber = (): string => newRequestNumber(randomBytes);
  return loadWorld({ policy: readPolicy(), newId: randomUUID, newRequestNumber: newNumber });
}

function readPolicy() {
  try {
    return policyOf(readConfig(loadEnvironment(".env", process.env)));
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

function print(...paragraphs: string[]): void {
  for (const paragraph of paragraphs) process.stdout.write(`${paragraph}\n\n`);
}
