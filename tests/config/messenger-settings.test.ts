import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config/read-config.ts";

const secret = "0123456789abcdef0123456789abcdef";
const all = {
  MESSENGER_APP_SECRET: secret,
  MESSENGER_PAGE_TOKEN: "EAAB-page-token-of-the-tests",
  MESSENGER_VERIFY_TOKEN: "verify-token-of-the-tests",
};

describe("the settings of Messenger", () => {
  test("are all there or none: the error names what is missing, and nothing else", () => {
    expect(readConfig({}).messenger).toBeNull();
    const { MESSENGER_PAGE_TOKEN, ...rest } = all;
    expect(() => readConfig(rest)).toThrow(/^- MESSENGER_PAGE_TOKEN is missing\. Set it to .*$/m);
    expect(() => readConfig(rest)).not.toThrow(/MESSENGER_APP_SECRET is/);
    expect(() => readConfig({ MESSENGER_PAGE_TOKEN })).toThrow(
      /MESSENGER_APP_SECRET is missing[\s\S]*MESSENGER_VERIFY_TOKEN is missing/,
    );
  });

  test("come with a version of Meta's API, and another one can be set", () => {
    expect(readConfig(all).messenger?.graphUrl).toMatch(/^https:\/\/graph\.facebook\.com\/v\d+\.\d$/);
    const url = "http://127.0.0.1:4000/v25.0";
    expect(readConfig({ ...all, MESSENGER_GRAPH_URL: url }).messenger?.graphUrl).toBe(url);
  });

  test.each([
    "https://graph.facebook.com",
    "http://graph.facebook.com/v24.0",
    "v24.0",
    "https://a.example/v24.0/me",
  ])("%s is no address of Meta's API", (url) => {
    expect(() => readConfig({ MESSENGER_GRAPH_URL: url })).toThrow(/MESSENGER_GRAPH_URL is not valid/);
  });

  test("never show the app secret when they are printed", () => {
    expect(inspect(readConfig(all), { depth: 9 })).not.toContain(secret);
  });
});
