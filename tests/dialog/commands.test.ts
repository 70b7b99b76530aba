import { execFile } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";

type Run = { code: number; out: string; problems: string };

function run(command: string, folder: string, args: readonly string[] = []): Promise<Run> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [resolve("src/commands", command), ...args],
      { cwd: folder },
      (error, out, problems) => {
        done({ code: typeof error?.code === "number" ? error.code : 0, out, problems });
      },
    );
  });
}

describe("dialog:check", () => {
  it("ends with 0 on the project's own dialogs", async () => {
    expect(await run("check-dialogs.ts", ".")).toEqual({
      code: 0,
      out: "dialogs: no problems\n",
      problems: "",
    });
  });

  it("prints every problem path first and ends with 1", async () => {
    const folder = temporaryFolder();
    cpSync("dialogs", join(folder, "dialogs"), { recursive: true });
    const path = join(folder, "dialogs/zgloszenie.yaml");
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      text.replace("next: grupa-etap", "next: grupa-etapy").replace("is: jest-email", "is: jest-mail"),
    );
    const sentences = join(folder, "dialogs/problems.yaml");
    writeFileSync(sentences, readFileSync(sentences, "utf8").replace("kontakt-pesel:", "kontakt-peselu:"));
    const { code, problems } = await run("check-dialogs.ts", folder);
    expect(code).toBe(1);
    expect(problems).toContain(
      'dialogs/zgloszenie.yaml: grupa-liczba-osob: leads to "grupa-etapy", which is no step',
    );
    expect(problems).toContain(
      'dialogs/zgloszenie.yaml: potrzeby-przy-kontakcie: no condition is called "jest-mail"',
    );
    expect(problems).toContain("dialogs/problems.yaml: kontakt-pesel: is missing");
    expect(problems).toContain("dialogs/problems.yaml: kontakt-peselu: nothing leads to it");
  });
});

describe("dialog:draw", () => {
  it("prints the intake as a Mermaid flowchart", async () => {
    const { code, out } = await run("draw-dialog.ts", ".");
    expect(code).toBe(0);
    expect(out).toMatch(/^flowchart TD\n {2}poczatek/);
    expect(out).toContain("Kogo reprezentujesz?");
  });

  it("writes every dialog as Mermaid and as SVG into a folder", async () => {
    const folder = join(temporaryFolder(), "drawings");
    const { code } = await run("draw-dialog.ts", ".", ["--out", folder]);
    expect(code).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(["zgloszenie.mmd", "zgloszenie.svg"]);
    expect(readFileSync(join(folder, "zgloszenie.svg"), "utf8")).toContain("<svg");
  });
});
