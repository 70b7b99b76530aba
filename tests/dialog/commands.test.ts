import { execFile } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";

type Run = { code: number; out: string; problems: string };

function run(command: string, folder: string, args: readonly string[] = [], input = ""): Promise<Run> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [resolve("src/commands", command), ...args],
      { cwd: folder },
      (error, out, problems) => {
        done({ code: typeof error?.code === "number" ? error.code : 0, out, problems });
      },
    );
    child.stdin?.end(input);
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

describe("dialog:try", () => {
  const lines = [
    "grupa nieformalna",
    "Cegłów",
    "z dziesięć",
    "=2",
    "po co pytacie?",
    "Prowadzimy klub sąsiedzki i szukamy prawnika.",
    "=99",
    "prawnik",
    "nie",
    "=1",
    "Anna Przykładowa",
    "500 000 000",
    "wyślij",
  ];

  it("walks through the intake with the lines of a pipe and keeps nothing", async () => {
    const folder = temporaryFolder();
    cpSync(".env.example", join(folder, ".env.example"));
    const { code, out } = await run("try-dialog.ts", folder, ["--now", "2024-05-14T10:00"], lines.join("\n"));
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toContain("14.05.2024, 10:00:00. Nic nie zostaje po jej zakończeniu");
    expect(out).not.toContain("program trwał do");
    expect(out).toContain("  =1  Grupa nieformalna");
    expect(out).toContain("> =2\n\nNa czym polega pomysł");
    expect(out).toContain("Dzięki opisowi partner programu przygotuje się do rozmowy.");
    expect(out).toContain("Nie ma przycisku o tym numerze.");
    expect(out).toContain("Liczba osób: około 10\nEtap: Już działamy");
    expect(out).toMatch(/Numer zgłoszenia: ZG-\w{4}-\w{4}/);
    expect(readdirSync(folder)).toEqual([".env.example"]);
  });

  it("begins now without another clock, and refuses one that it cannot read", async () => {
    expect((await run("try-dialog.ts", ".", [], "")).out).toContain("program trwał do");
    expect(await run("try-dialog.ts", ".", ["--now", "wczoraj"], "")).toMatchObject({ code: 2 });
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
