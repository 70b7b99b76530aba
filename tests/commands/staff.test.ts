import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** The command as it is typed, on a data folder of its own. */
function openCommand() {
  const DATA_DIR = temporaryFolder();
  return async (...args: string[]) => {
    const env = { ...process.env, NODE_ENV: "test", DATA_DIR };
    try {
      const { stdout } = await promisify(execFile)(process.execPath, ["src/commands/staff.ts", ...args], {
        env,
      });
      return { code: 0, text: stdout };
    } catch (error) {
      const { code, stdout, stderr } = Object(error);
      return { code, text: `${stdout}${stderr}` };
    }
  };
}

const anna = ["--email", "Anna@example.org", "--name", "Anna Przykładowa"];

test("the first coordinator needs nothing but this command, before the first start", async () => {
  const staff = openCommand();
  expect((await staff("list")).text).toContain("--role koordynator");
  const added = await staff("add", ...anna, "--role", "koordynator");
  expect([added.code, added.text]).toEqual([0, expect.stringContaining("/panel")]);
  expect((await staff("list")).text).toBe("anna@example.org  Anna Przykładowa  koordynator\n");
});

test("people are removed, the last coordinator too, with a warning", async () => {
  const staff = openCommand();
  await staff("add", ...anna, "--role", "coordinator");
  const removed = await staff("remove", "--email", "ANNA@example.org");
  expect([removed.code, removed.text]).toEqual([0, expect.stringContaining("żadnego koordynatora")]);
  expect(await staff("remove", "--email", "anna@example.org")).toMatchObject({ code: 1 });
});

test.each([
  [["add", ...anna, "--role", "partner"], "wybierz organizację"],
  [["add", ...anna, "--role", "partner", "--partner", "nikt"], "BORIS, FISE, FRSO"],
  [["add", ...anna, "--role", "szef"], "Wybierz rolę"],
  [["add", "--name", "Anna Przykładowa", "--role", "editor"], "Podaj adres e-mail"],
  [["remove"], "npm run staff"],
  [["drop"], "npm run staff"],
  [["list", "--all"], "npm run staff"],
])("%j is refused with what is right", async (args, sentence) => {
  const { code, text } = await openCommand()(...args);
  expect([code, text]).toEqual([2, expect.stringContaining(sentence)]);
});

test("an absence is set with a deputy, listed and cleared", async () => {
  const staff = openCommand();
  await staff("add", ...anna, "--role", "koordynator");
  await staff("add", "--email", "adam@example.org", "--name", "Adam Wzorcowy", "--role", "koordynator");
  const absence = ["absence", "--email", "anna@example.org"];
  const days = ["--from", "2026-12-21", "--to", "2027-01-03"];
  const set = await staff(...absence, ...days, "--deputy", "Adam@example.org");
  expect([set.code, set.text]).toEqual([0, expect.stringContaining("2026-12-21 – 2027-01-03")]);
  expect((await staff("list")).text).toContain("2026-12-21 – 2027-01-03 → adam@example.org");
  expect(await staff(...absence, "--clear")).toMatchObject({ code: 0 });
  expect((await staff("list")).text).not.toContain("2026");
});

test("an absence without its days is refused with what is right", async () => {
  const staff = openCommand();
  await staff("add", ...anna, "--role", "koordynator");
  const wrong = await staff("absence", "--email", "anna@example.org", "--from", "2026-12-21");
  expect([wrong.code, wrong.text]).toEqual([2, expect.stringContaining("Podaj dwa dni")]);
});
