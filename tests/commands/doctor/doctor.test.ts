import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { databaseFile } from "../../../src/storage/database-file.ts";
import { openSqlite } from "../../../src/storage/open-sqlite.ts";
import { messengerSecrets, startFakeGraph } from "../../support/fake-graph.ts";
import { messengerSettings } from "../../support/start-messenger.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** Runs `npm run doctor` in these surroundings alone. */
function runDoctor(environment: Record<string, string>): Promise<{ code: number; printed: string }> {
  const env = { PATH: process.env.PATH, DATA_DIR: temporaryFolder(), ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, ["src/commands/doctor.ts"], { env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), printed: stdout + stderr }),
    );
  });
}

const long = { timeout: 60_000 };

describe("npm run doctor", () => {
  test("finds nothing wrong with a fresh copy but what only its operator can know", long, async () => {
    const { code, printed } = await runDoctor({});
    expect([code, printed.match(/^ERROR.*/gm)]).toEqual([0, null]);
    for (const subject of [
      "configuration",
      "secrets",
      "manifest",
      "knowledge",
      "dialogs",
      "network",
      "store",
      "disk",
    ]) {
      expect(printed).toMatch(new RegExp(`^OK {7}${subject}: `, "m"));
    }
    expect(printed).toMatch(/^WARNING {2}partners: \d+ of \d+ rows .* provisional/m);
    expect(printed).toMatch(/^WARNING {2}coordinators: nobody hears of new requests: .* STAFF_MAIL/m);
    expect(printed).toMatch(/^errors: 0, warnings: 4$/m);
  });

  test("says in one line each what is wrong and what to do, and fails", long, async () => {
    const dataDir = temporaryFolder();
    writeFileSync(databaseFile(dataDir), "this is no database, whatever its name says".repeat(100));
    const graph = await startFakeGraph(() => "token");
    const { code, printed } = await runDoctor({
      DATA_DIR: dataDir,
      ...messengerSettings(graph),
      MICROSOFT_APP_PASSWORD_EXPIRES: "2020-01-31",
    });
    expect(code).toBe(1);
    expect(printed).toMatch(
      /^ERROR {4}store: .* cannot be opened as a database\. Check its rights, or restore/m,
    );
    expect(printed).toMatch(
      /^ERROR {4}network: Meta refuses the page's token .*set MESSENGER_PAGE_TOKEN\.$/m,
    );
    expect(printed).not.toContain(messengerSecrets.pageToken);
  });

  test("names settings that are missing, and looks at what can be looked at without them", long, async () => {
    const { code, printed } = await runDoctor({
      NODE_ENV: "production",
      MESSENGER_PAGE_TOKEN: "x".repeat(20),
    });
    expect(code).toBe(1);
    for (const variable of ["PUBLIC_URL", "CONTROLLER_NAME", "MESSENGER_APP_SECRET"]) {
      expect(printed).toMatch(
        new RegExp(`^ERROR {4}configuration: ${variable} is missing\\. Set it to `, "m"),
      );
    }
    expect(printed).toMatch(/^OK {7}knowledge: /m);
    expect(printed).toMatch(/^secrets, network, store, coordinators and disk were not looked at/m);
  });

  test("a store in use is fine: it opens, can be written to and is up to date", long, async () => {
    const dataDir = join(temporaryFolder(), "data");
    const store = await openSqlite(databaseFile(dataDir));
    const { printed } = await runDoctor({ DATA_DIR: dataDir });
    await store.close();
    expect(printed).toMatch(/^OK {7}store: .* opens, can be written to and is up to date$/m);
  });
});
