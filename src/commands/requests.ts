import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { describeRequest } from "../requests/describe-request.ts";
import { exportCsv } from "../requests/export-csv.ts";
import { listRequests } from "../requests/list-requests.ts";
import { loadStaffTexts } from "../requests/load-staff-texts.ts";
import { parseRequestNumber } from "../requests/request-number.ts";
import type { RequestStore } from "../requests/request-store.ts";
import { databaseFile } from "../storage/database-file.ts";
import { openSqlite } from "../storage/open-sqlite.ts";
import { fill } from "../text/fill.ts";
import { findConfig } from "./find-config.ts";
import { complain, print } from "./terminal.ts";

/**
 * npm run requests -- list | show NUMBER | export --format csv [--out FILE]: the requests for staff, until they have
 * a view of their own. Exit code 0: done; 1: not found or not possible; 2: wrong arguments.
 */
type Order =
  | { kind: "list" }
  | { kind: "show"; number: string }
  | { kind: "export"; out: string | undefined }
  | { kind: "help" }
  | { kind: "wrong" };

const texts = loadStaffTexts(fileURLToPath(new URL("../../dialogs/staff.yaml", import.meta.url)));
process.exitCode = await run(readOrder(process.argv.slice(2)));

function readOrder(args: string[]): Order {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: "string" }, out: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    const [name, number, ...others] = positionals;
    const plain = values.format === undefined && values.out === undefined;
    if (values.help) return { kind: "help" };
    if (name === "list" && plain && number === undefined) return { kind: "list" };
    // A number typed with spaces arrives in pieces.
    if (name === "show" && plain && number !== undefined)
      return { kind: "show", number: [number, ...others].join(" ") };
    if (name === "export" && values.format === "csv" && number === undefined)
      return { kind: "export", out: values.out };
  } catch {
    // An unknown option: the usage says which there are.
  }
  return { kind: "wrong" };
}

async function run(order: Order): Promise<number> {
  if (order.kind === "help") return print(texts.messages.usage);
  if (order.kind === "wrong") return complain(texts.messages.usage, 2);
  const config = findConfig();
  if (!config) return 1;
  const file = databaseFile(config.dataDir);
  if (!existsSync(file)) return complain(fill(texts.messages.noDatabase, { file }), 1);
  const store = await openSqlite(file);
  try {
    return await carryOut(order, store.requests);
  } finally {
    await store.close();
  }
}

async function carryOut(
  order: Exclude<Order, { kind: "help" | "wrong" }>,
  requests: RequestStore,
): Promise<number> {
  switch (order.kind) {
    case "list":
      return print(listRequests(await requests.list(), texts));
    case "show":
      return await show(order.number, requests);
    case "export": {
      const all = await requests.list();
      const csv = exportCsv(all, texts);
      return order.out === undefined ? print(csv) : save(order.out, csv, all.length);
    }
  }
}

async function show(text: string, requests: RequestStore): Promise<number> {
  const parsed = parseRequestNumber(text);
  if (parsed.kind !== "found") return complain(fill(texts.messages.mistyped, { text }), 1);
  const found = await requests.find(parsed.number);
  if (!found) return complain(fill(texts.messages.notFound, { number: parsed.number }), 1);
  return print(describeRequest(found.request, found.history, texts));
}

function save(file: string, csv: string, count: number): number {
  try {
    // Contact data: for the user's own eyes.
    writeFileSync(file, csv, { mode: 0o600 });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "?";
    return complain(fill(texts.messages.cannotWrite, { file, code }), 1);
  }
  return print(fill(texts.messages.exported, { file, count }));
}
