import { applyClocks } from "../../src/requests/clocks/apply-clocks.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";

/**
 * A process to be killed: looks at the clocks of the file given as argument again and again, at the moment given as
 * the second, and prints a line after each look.
 */
const [, , file = "", moment = ""] = process.argv;
const { reminders } = await openSqlite(file);
const settings = { reminderDays: [1, 3, 9, 21], expiryDays: 45, workingHours: { from: 8, to: 16 } };
process.stdout.write("open\n");
for (;;) {
  const { reminded } = await applyClocks({ reminders, settings }, new Date(moment));
  process.stdout.write(`${reminded}\n`);
  await new Promise((resolve) => setTimeout(resolve, 5));
}
