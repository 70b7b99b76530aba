import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** The command as it is typed, on a data folder of its own. */
function openCommand() {
  const env = { ...process.env, NODE_ENV: "test", DATA_DIR: temporaryFolder() };
  return async (...args: string[]) => {
    try {
      const command = ["src/commands/availability.ts", ...args];
      const { stdout } = await promisify(execFile)(process.execPath, command, { env });
      return { code: 0, text: stdout };
    } catch (error) {
      const { code, stdout, stderr } = Object(error);
      return { code, text: `${stdout}${stderr}` };
    }
  };
}

test("a break begins and ends without the panel", async () => {
  const availability = openCommand();
  expect((await availability("off", "Teams")).text).toContain("Gotowe. Kanał Teams: przerwa techniczna.");
  expect((await availability("off", "teams")).text).toContain("Bez zmian.");
  expect((await availability("show")).text).toContain("Kanał: Teams: przerwa techniczna");
  expect((await availability("on", "teams")).text).toContain("Kanał Teams: działa.");
}, 60_000);

test.each([[["off"]], [["off", "fax"]], [["show", "teams"]], [["stop", "teams"]]])(
  "%j is refused with what is right",
  async (args) => {
    const { code, text } = await openCommand()(...args);
    expect([code, text]).toEqual([2, expect.stringContaining("npm run availability -- off webchat")]);
  },
);
