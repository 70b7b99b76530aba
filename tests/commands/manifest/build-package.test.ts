import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";
import { describe, expect, test } from "vitest";
import { buildPackage } from "../../../src/commands/manifest/build-package.ts";
import { findIconProblem } from "../../../src/commands/manifest/find-icon-problem.ts";
import { findManifestProblems } from "../../../src/commands/manifest/find-manifest-problems.ts";
import { emptyMemory } from "../../../src/conversation/memory.ts";
import { takeTurn } from "../../../src/conversation/take-turn.ts";
import { useBrowser } from "../../support/browser.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { testWorld } from "../../support/test-world.ts";

const app = { botId: "00000000-0000-4000-8000-000000000001", publicUrl: "https://asystent.example.org" };

async function unpack() {
  const built = await buildPackage(app);
  if (built.kind !== "built") throw new Error(built.problems.join("\n"));
  const entries = await new ZipReader(new Uint8ArrayReader(built.zip)).getEntries();
  return new Map(entries.map((entry) => [entry.filename, entry]));
}

async function readManifest() {
  const entry = (await unpack()).get("manifest.json");
  if (!entry || entry.directory) throw new Error("no manifest");
  return await entry.getData(new TextWriter());
}

describe("the package of the Teams app", () => {
  test("holds the manifest and its two icons, and nothing else", async () => {
    const entries = await unpack();
    expect([...entries.keys()].sort()).toEqual(["color.png", "manifest.json", "outline.png"]);
    const icon = entries.get("color.png");
    if (!icon || icon.directory) throw new Error("no icon");
    const bytes = await icon.getData(new Uint8ArrayWriter());
    expect(Buffer.from(bytes)).toEqual(readFileSync("manifest/teams/color.png"));
  });

  test("is filled with the ids and addresses of the installation", async () => {
    const manifest = JSON.parse(await readManifest());
    expect(manifest).toMatchObject({
      id: app.botId,
      developer: { name: "FRSO", privacyUrl: "https://asystent.example.org/prywatnosc" },
      bots: [{ botId: app.botId, scopes: ["personal", "team", "groupChat"] }],
      validDomains: ["asystent.example.org"],
    });
  });

  test("follows the newest schema that the validator has", async () => {
    const folder = "node_modules/@microsoft/app-manifest/build/json-schemas/teams";
    const versions = readdirSync(folder).flatMap((name) => /^v1\.(\d+)$/.exec(name)?.[1] ?? []);
    const newest = `1.${Math.max(...versions.map(Number))}`;
    const { manifestVersion, $schema } = JSON.parse(await readManifest());
    expect(manifestVersion).toBe(newest);
    expect($schema).toContain(`/v${newest}/`);
  });

  test("is refused with a text that is too long, a key that does not exist, or a placeholder that is left", async () => {
    const manifest = await readManifest();
    expect(await findManifestProblems(manifest)).toEqual([]);
    const change = (change: object) =>
      findManifestProblems(JSON.stringify({ ...JSON.parse(manifest), ...change }));
    expect((await change({ name: { short: "a".repeat(31) } })).join()).toContain("/name/short");
    expect((await change({ teleport: true })).join()).toContain("teleport");
    expect(await change({ version: "{{VERSION}}" })).toContain("{{VERSION}} is not filled in");
    expect((await change({ manifestVersion: "9.9" })).join()).toContain("does not know version 9.9");
  });

  test("its commands are understood by the assistant", async () => {
    const world = testWorld();
    const { bots } = JSON.parse(await readManifest());
    const titles: string[] = bots[0].commandLists.flatMap(({ commands }: { commands: { title: string }[] }) =>
      commands.map(({ title }) => title),
    );
    expect(titles.length).toBeGreaterThan(10);
    for (const text of titles) {
      const message = {
        kind: "text" as const,
        text,
        author: { id: "a" },
        conversationId: "c",
        channel: "teams" as const,
        messageId: text,
        at: new Date("2026-11-24T10:00:00+01:00"),
      };
      const said = takeTurn(message, { ...emptyMemory, greeted: true }, world).replies.map(
        (reply) => reply.text,
      );
      expect([text, said.join("\n")]).not.toEqual([
        text,
        expect.stringMatching(/Nie mam pewności|nie mam odpowiedzi/),
      ]);
    }
  });
});

describe("npm run manifest:pack", () => {
  const pack = (environment: Record<string, string>, out: string) =>
    execFileSync(process.execPath, ["src/commands/pack-manifest.ts", "--out", out], {
      env: { PATH: process.env.PATH, ...environment },
      encoding: "utf8",
      stdio: "pipe",
    });

  test("writes the zip and says where it goes", () => {
    const out = join(temporaryFolder(), "app.zip");
    const printed = pack({ MICROSOFT_APP_ID: app.botId, PUBLIC_URL: app.publicUrl }, out);
    expect(printed).toContain("ready to upload");
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  });

  test.each([
    [{ PUBLIC_URL: app.publicUrl }, /^MICROSOFT_APP_ID is missing/m],
    [
      { MICROSOFT_APP_ID: "x", PUBLIC_URL: "http://localhost:3978" },
      /^MICROSOFT_APP_ID.*\nPUBLIC_URL is missing/m,
    ],
  ])("names the settings that it lacks", (environment: Record<string, string>, complaint) => {
    expect(() => pack(environment, join(temporaryFolder(), "app.zip"))).toThrow(complaint);
  });
});

describe("the icons", () => {
  const browser = useBrowser();

  test("have Teams' sizes; other pictures are refused", () => {
    const [color, outline] = ["color.png", "outline.png"].map((name) =>
      readFileSync(`manifest/teams/${name}`),
    );
    if (!color || !outline) throw new Error("no icons");
    expect(findIconProblem("color.png", color)).toBeUndefined();
    expect(findIconProblem("outline.png", outline)).toBeUndefined();
    expect(findIconProblem("color.png", outline)).toBe("color.png is 32×32, not 192×192");
    expect(findIconProblem("color.png", Buffer.from("<svg/>"))).toBe("color.png is no PNG");
  });

  test("the outline is white on nothing, as Teams asks for", async () => {
    const { page } = await browser.open();
    const png = readFileSync("manifest/teams/outline.png").toString("base64");
    const counts = await page.evaluate<{ seen: number; white: number }>(`(async () => {
      const image = new Image();
      image.src = "data:image/png;base64,${png}";
      await image.decode();
      const context = new OffscreenCanvas(32, 32).getContext("2d");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, 32, 32);
      const pixels = Array.from({ length: 1024 }, (_, index) => data.slice(4 * index, 4 * index + 4));
      const seen = pixels.filter((pixel) => pixel[3] > 0);
      const white = seen.filter(([red, green, blue]) => Math.min(red, green, blue) > 250);
      return { seen: seen.length, white: white.length };
    })()`);
    expect(counts.white).toBe(counts.seen);
    expect(counts.seen).toBeGreaterThan(200);
    expect(counts.seen).toBeLessThan(700);
  });
});
