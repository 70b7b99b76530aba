import { inspect } from "node:util";
import { expect, test } from "vitest";
import { ConfigProblems } from "../../src/config/config-problems.ts";
import { readConfig } from "../../src/config/read-config.ts";

const key = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7));

const production = {
  NODE_ENV: "production",
  PUBLIC_URL: "https://asystent.example.org",
  DIRECT_LINE_KEY: key.toString("base64"),
  CONTROLLER_NAME: "Fundacja Przykładowa",
  CONTROLLER_CONTACT: "ul. Przykładowa 1, 00-000 Miasto, biuro@example.org",
  DPO_CONTACT: "iod@example.org",
  LEGAL_BASIS: "art. 6 ust. 1 lit. e RODO",
  RETENTION_REQUEST_DAYS: "365",
};

function problemsOf(environment: Record<string, string>): ConfigProblems {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigProblems) return error;
    throw error;
  }
  throw new Error("no problems");
}

const variablesOf = (environment: Record<string, string>) =>
  problemsOf(environment).problems.map(({ variable }) => variable);

test("nothing set is enough for development", () => {
  const config = readConfig({}, () => key);
  expect(config).toMatchObject({
    production: false,
    logLevel: "info",
    dataDir: "data",
    http: { host: "127.0.0.1", port: 3978, publicUrl: "http://localhost:3978", trustedOrigins: [] },
    directLine: { keyIsTemporary: true },
    intake: { afterProgrammeEnd: "accept", outsideArea: "accept", draftHours: 72 },
    conversationHours: 24,
    privacy: { controllerName: "[CONTROLLER_NAME]", dpoContact: "[DPO_CONTACT]", isDraft: true },
  });
  expect(config.directLine.key.export()).toEqual(key);
});

test("each development start signs with a key of its own", () => {
  const keys = [readConfig({}), readConfig({})].map(({ directLine }) => directLine.key.export());
  expect(keys[0]).toHaveLength(32);
  expect(keys[0]).not.toEqual(keys[1]);
});

test("production takes what the operator sets", () => {
  const config = readConfig({
    ...production,
    TRUSTED_ORIGINS: " https://a.example.org/, https://b.example.org:8443 ",
  });
  expect(config).toMatchObject({
    production: true,
    http: {
      publicUrl: "https://asystent.example.org",
      trustedOrigins: ["https://a.example.org", "https://b.example.org:8443"],
    },
    directLine: { keyIsTemporary: false },
    privacy: { controllerName: "Fundacja Przykładowa", requestRetentionDays: 365, isDraft: false },
  });
  expect(config.directLine.key.export()).toEqual(key);
});

test("production names everything that is missing, at once", () => {
  expect(variablesOf({ NODE_ENV: "production" })).toEqual(Object.keys(production).slice(1));
});

test.each(Object.keys(production).slice(1))("production does not start without %s", (variable) => {
  const problems = problemsOf({ ...production, [variable]: "  " }).problems;
  expect(problems).toEqual([{ variable, what: "missing", next: expect.stringMatching(/^Set it to .+\.$/) }]);
});

test("half a notice is a draft", () => {
  expect(readConfig({ ...production, NODE_ENV: "development", LEGAL_BASIS: "" }).privacy.isDraft).toBe(true);
  expect(readConfig({ ...production, NODE_ENV: "development" }).privacy.isDraft).toBe(false);
});

test("an organisation without a data protection officer says none", () => {
  expect(readConfig({ ...production, DPO_CONTACT: "none" }).privacy.dpoContact).toBeNull();
});

test("tells all problems at once by name, with the next step and never with the value", () => {
  const secret = "tajne-i-za-krotkie";
  const problems = problemsOf({
    PORT: "70000",
    DIRECT_LINE_KEY: secret,
    OUTSIDE_AREA: "maybe",
    DRAFT_HOURS: "1.5",
  });
  expect(problems.message.split("\n")).toEqual([
    "The environment has problems (.env.example describes every variable):",
    "- PORT is not valid. Set it to a port from 0 (any free one) to 65535.",
    "- DIRECT_LINE_KEY is not valid. Set it to at least 32 random bytes in base64 or hex, made with: openssl rand -base64 32.",
    "- OUTSIDE_AREA is not valid. Set it to accept, contact or refuse.",
    "- DRAFT_HOURS is not valid. Set it to a whole number of hours from 1 to 2160.",
  ]);
  for (const value of [secret, "70000", "maybe", "1.5"]) {
    expect(inspect(problems, { depth: 9, showHidden: true })).not.toContain(value);
  }
});

test.each([
  ["NODE_ENV", "prod"],
  ["LOG_LEVEL", "verbose"],
  ["HOST", "a b"],
  ["PORT", "-1"],
  ["PORT", "0x50"],
  ["PORT", "80.5"],
  ["PUBLIC_URL", "asystent.example.org"],
  ["PUBLIC_URL", "https://asystent.example.org/czat"],
  ["PUBLIC_URL", "http://asystent.example.org"],
  ["PUBLIC_URL", "https://user@asystent.example.org"],
  ["TRUSTED_ORIGINS", "*"],
  ["TRUSTED_ORIGINS", "https://a.example.org;https://b.example.org"],
  ["TRUSTED_ORIGINS", "https://*.example.org"],
  ["TRUSTED_ORIGINS", "null"],
  ["DIRECT_LINE_KEY", Buffer.from(key.subarray(0, 31)).toString("base64")],
  ["DIRECT_LINE_KEY", "0".repeat(64)],
  ["DIRECT_LINE_KEY", "change me ".repeat(8)],
  ["DIRECT_LINE_KEY", "changeme".repeat(8)],
  ["AFTER_PROGRAMME_END", "yes"],
  ["CONVERSATION_HOURS", "0"],
  ["CONTROLLER_NAME", "a\u0000b"],
  ["RETENTION_REQUEST_DAYS", "0"],
  ["NOTICE_VERSION", "x".repeat(41)],
])("%s is not %j", (variable, value) => {
  expect(variablesOf({ [variable]: value })).toEqual([variable]);
});

test.each([
  ["hex", key.toString("hex")],
  ["base64", key.toString("base64")],
  ["base64url", key.toString("base64url")],
  ["more than 32 bytes", Buffer.concat([key, key]).toString("base64")],
])("takes a key in %s", (_, text) => {
  const { directLine } = readConfig({ DIRECT_LINE_KEY: text });
  expect(directLine.key.export().subarray(0, 32)).toEqual(key);
});

test("nobody can change or print the settings' secrets", () => {
  const config = readConfig(production);
  for (const part of [
    config,
    config.http,
    config.http.trustedOrigins,
    config.directLine,
    config.intake,
    config.privacy,
  ]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
  const printed = inspect(config, { depth: 9, showHidden: true }) + JSON.stringify(config);
  for (const encoding of ["base64", "hex"] as const) expect(printed).not.toContain(key.toString(encoding));
});
