import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { checkNetwork } from "../../../src/commands/doctor/check-network.ts";
import { checkSecrets } from "../../../src/commands/doctor/check-secrets.ts";
import { checkStore } from "../../../src/commands/doctor/check-store.ts";
import { readConfig } from "../../../src/config/read-config.ts";
import { startFakeGraph } from "../../support/fake-graph.ts";
import { makeCertificate } from "../../support/make-certificate.ts";
import { messengerSettings } from "../../support/start-messenger.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { makeOldDatabase } from "./make-old-database.ts";

const app = {
  MICROSOFT_APP_ID: "11111111-2222-4333-8444-555555555555",
  MICROSOFT_APP_TENANT_ID: "66666666-7777-4888-8999-000000000000",
};
const password = { MICROSOFT_APP_PASSWORD: "a password for tests" };

describe("when secrets run out", () => {
  const now = new Date("2026-11-24T10:00:00Z");
  const check = (rest: Record<string, string>) =>
    checkSecrets(readConfig({ ...app, ...rest }).azureBot, now)[0];

  test.each([
    ["2026-11-01", "error", /ran out on 2026-11-01\. Make a new one/],
    ["2026-12-10", "warning", /runs out on 2026-12-10, in 15 days/],
    ["2027-11-01", "ok", /good until 2027-11-01/],
  ])("a password that ends on %s is told as %s", (day, kind, text) => {
    const found = check({ ...password, MICROSOFT_APP_PASSWORD_EXPIRES: day });
    expect(found).toMatchObject({ kind, text: expect.stringMatching(text) });
  });

  test("a password without a day is a warning, and nothing of Azure is nothing to warn of", () => {
    expect(check(password)).toMatchObject({ kind: "warning" });
    expect(checkSecrets(readConfig({}).azureBot, now)).toMatchObject([{ kind: "ok" }]);
  });

  test("a certificate has its day within", () => {
    const folder = temporaryFolder();
    const [file, keyFile] = [join(folder, "bot.pem"), join(folder, "bot.key")];
    const { certificate, privateKey } = makeCertificate();
    writeFileSync(file, certificate);
    writeFileSync(keyFile, privateKey);
    const found = check({ MICROSOFT_APP_CERTIFICATE: file, MICROSOFT_APP_CERTIFICATE_KEY: keyFile });
    expect(found).toMatchObject({ kind: "ok", text: expect.stringMatching(/good until 2036-01-01/) });
  });
});

describe("the network", () => {
  async function startAddress(status: number): Promise<string> {
    const server = createServer((_, response) => {
      response.statusCode = status;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  test("everything that the settings name is asked, and each line says what to do", async () => {
    const graph = await startFakeGraph();
    const addresses = { login: await startAddress(200), botFramework: await startAddress(404) };
    const config = readConfig({ NODE_ENV: "test", ...messengerSettings(graph), ...app, ...password });
    const found = await checkNetwork(config, addresses);
    expect(found.map(({ kind }) => kind)).toEqual(["ok", "ok", "error"]);
    expect(found[2]?.text).toContain("answers with HTTP 404. Check the network");
    expect(graph.mistakes).toEqual([]);
  });

  test("an address where nobody listens is told within the time", async () => {
    const graph = { url: "http://127.0.0.1:9/v24.0" };
    const config = readConfig({ NODE_ENV: "test", ...messengerSettings(graph) });
    const addresses = { login: "", botFramework: "" };
    expect(await checkNetwork(config, addresses)).toMatchObject([
      {
        kind: "error",
        text: expect.stringContaining("does not answer. Check the network and MESSENGER_GRAPH_URL"),
      },
    ]);
  });
});

describe("the store", () => {
  test("an older database is told of, and not changed", async () => {
    const dataDir = await makeOldDatabase();
    for (const _ of ["once", "twice"]) {
      expect(await checkStore(dataDir)).toMatchObject([
        { kind: "warning", text: expect.stringMatching(/gets \d+ migrations with the next start/) },
      ]);
    }
  });

  test("without a database its folder is looked at", async () => {
    expect(await checkStore(`${temporaryFolder()}/a/b`)).toMatchObject([{ kind: "ok" }]);
  });
});
