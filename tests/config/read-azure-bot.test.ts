import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createBotCredentials } from "../../src/channels/azure/bot-credentials.ts";
import { ConfigProblems } from "../../src/config/config-problems.ts";
import { readConfig } from "../../src/config/read-config.ts";
import { makeCertificate } from "../support/make-certificate.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const app = {
  MICROSOFT_APP_ID: "11111111-2222-4333-8444-555555555555",
  MICROSOFT_APP_TENANT_ID: "66666666-7777-4888-8999-000000000000",
};

function problemsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigProblems)
      return error.problems.map(({ variable, what }) => `${variable} ${what}`);
    throw error;
  }
  return [];
}

test("without an app id there is no bot in Azure", () => {
  expect(readConfig({}).azureBot).toBeNull();
  expect(readConfig({ MICROSOFT_APP_TENANT_ID: app.MICROSOFT_APP_TENANT_ID }).azureBot).toBeNull();
});

test("an app id needs its tenant and a secret", () => {
  expect(problemsOf({ MICROSOFT_APP_ID: app.MICROSOFT_APP_ID, PORT: "x" })).toEqual([
    "PORT not valid",
    "MICROSOFT_APP_TENANT_ID missing",
    "MICROSOFT_APP_PASSWORD missing",
  ]);
  expect(problemsOf({ ...app, MICROSOFT_APP_ID: "asystent" })).toContain("MICROSOFT_APP_ID not valid");
  const { azureBot } = readConfig({ ...app, MICROSOFT_APP_PASSWORD: "a password for tests" });
  expect(azureBot).toEqual({
    kind: "app",
    appId: app.MICROSOFT_APP_ID,
    tenantId: app.MICROSOFT_APP_TENANT_ID,
    secret: { kind: "password", password: "a password for tests", expires: null },
  });
});

test("a certificate with its key stands for the password", async () => {
  const folder = temporaryFolder();
  const { certificate, privateKey } = makeCertificate();
  const [certificatePath, keyPath] = [join(folder, "bot.pem"), join(folder, "bot.key")];
  writeFileSync(certificatePath, certificate);
  writeFileSync(keyPath, privateKey);
  const files = { MICROSOFT_APP_CERTIFICATE: certificatePath, MICROSOFT_APP_CERTIFICATE_KEY: keyPath };
  const { azureBot } = readConfig({ ...app, ...files });
  if (azureBot?.kind !== "app") throw new Error("no app");
  expect(azureBot.secret).toEqual({ kind: "certificate", certificate, privateKey });
  const credentials = createBotCredentials(azureBot);
  const made = [1, 2].map(() => credentials.createCredentials(azureBot.appId, "https://api", "", true));
  expect(await made[0]).toMatchObject({ certificateThumbprint: expect.stringMatching(/^[0-9A-F]{40}$/) });
  expect(await made[0]).toBe(await made[1]);
});

test("says which of the certificate's files is not there or is something else", () => {
  const folder = temporaryFolder();
  const wrong = join(folder, "wrong.pem");
  writeFileSync(wrong, "not a key");
  expect(problemsOf({ ...app, MICROSOFT_APP_CERTIFICATE: join(folder, "missing.pem") })).toEqual([
    "MICROSOFT_APP_CERTIFICATE not valid",
    "MICROSOFT_APP_CERTIFICATE_KEY missing",
  ]);
  const files = { MICROSOFT_APP_CERTIFICATE: wrong, MICROSOFT_APP_CERTIFICATE_KEY: wrong };
  expect(problemsOf({ ...app, ...files })).toEqual([
    "MICROSOFT_APP_CERTIFICATE not valid",
    "MICROSOFT_APP_CERTIFICATE_KEY not valid",
  ]);
});

test("anonymous access is for development, and for a bot without an app id", () => {
  expect(readConfig({ ALLOW_ANONYMOUS: "true" }).azureBot).toEqual({ kind: "anonymous" });
  expect(readConfig({ ALLOW_ANONYMOUS: "false" }).azureBot).toBeNull();
  const both = { ...app, MICROSOFT_APP_PASSWORD: "a password for tests", ALLOW_ANONYMOUS: "true" };
  expect(readConfig(both).azureBot?.kind).toBe("app");
  expect(problemsOf({ NODE_ENV: "production", ALLOW_ANONYMOUS: "true" })).toContain(
    "ALLOW_ANONYMOUS not valid",
  );
  expect(problemsOf({ NODE_ENV: "production", ALLOW_ANONYMOUS: "false" }).join()).not.toContain("ANONYMOUS");
});
