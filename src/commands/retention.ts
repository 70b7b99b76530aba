import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formatInstant } from "../calendar/format-instant.ts";
import { applyRetention } from "../requests/apply-retention.ts";
import { loadStaffTexts } from "../requests/load-staff-texts.ts";
import { retentionLimits } from "../requests/retention-limits.ts";
import { retentionKinds } from "../requests/retention-store.ts";
import { retentionPeriods } from "../retention-periods.ts";
import { databaseFile } from "../storage/database-file.ts";
import { openSqlite } from "../storage/open-sqlite.ts";
import { fill } from "../text/fill.ts";
import { findConfig } from "./find-config.ts";
import { complain, print } from "./terminal.ts";

/**
 * npm run retention [-- --dry-run]: deletes now what the server would delete within the hour, or shows what that is.
 * Exit code 0: done; 1: not possible; 2: wrong arguments.
 */
const texts = loadStaffTexts(fileURLToPath(new URL("../../dialogs/staff.yaml", import.meta.url)));
process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const order = readOrder(args);
  if (order === "wrong") return complain(texts.retention.usage, 2);
  if (order === "help") return print(texts.retention.usage);
  const config = findConfig();
  if (!config) return 1;
  const file = databaseFile(config.dataDir);
  if (!existsSync(file)) return complain(fill(texts.messages.noDatabase, { file }), 1);
  const store = await openSqlite(file);
  try {
    const periods = retentionPeriods(config);
    const now = new Date();
    const due = retentionKinds.map(async (kind) => ({
      kind,
      ...(await store.retention.findDue(kind, retentionLimits(periods, now))),
    }));
    const found = await Promise.all(due);
    const counts = order === "now" ? await applyRetention(store.retention, periods, now) : null;
    const lines = found.map(({ kind, count, oldest }) => {
      const since = oldest ? fill(texts.retention.oldest, { at: formatInstant(oldest) }) : "";
      return `${texts.retention.kinds[kind]}: ${counts?.[kind] ?? count}${since}`;
    });
    return print([counts ? texts.retention.done : texts.retention.due, ...lines].join("\n"));
  } finally {
    await store.close();
  }
}

function readOrder(args: string[]): "now" | "dry-run" | "help" | "wrong" {
  try {
    const options = { "dry-run": { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;
    const { values } = parseArgs({ args, options });
    if (values.help) return "help";
    return values["dry-run"] ? "dry-run" : "now";
  } catch {
    return "wrong";
  }
}
