import { expect, test } from "vitest";
import { ConfigProblems } from "../../src/config/config-problems.ts";
import { readConfig } from "../../src/config/read-config.ts";

const oidc = {
  OIDC_ISSUER: "https://login.example.org/tenant/v2.0",
  OIDC_CLIENT_ID: "panel",
  OIDC_CLIENT_SECRET: "a secret of the tests",
};

function problemVariables(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error;
    expect(error.message).not.toContain("a secret of the tests");
    return error.problems.map(({ variable }) => variable);
  }
}

test("an identity provider is all three settings, or none", () => {
  expect(readConfig({}).oidc).toBeNull();
  expect(readConfig(oidc).oidc).toEqual({
    issuer: oidc.OIDC_ISSUER,
    clientId: "panel",
    clientSecret: "a secret of the tests",
  });
  expect(problemVariables({ ...oidc, OIDC_CLIENT_SECRET: "" })).toEqual(["OIDC_CLIENT_SECRET"]);
  expect(problemVariables({ OIDC_CLIENT_ID: "panel" })).toEqual(["OIDC_ISSUER", "OIDC_CLIENT_SECRET"]);
});

test.each([
  "http://login.example.org",
  "login.example.org",
  "https://login.example.org/?a=b",
  "https://a@login.example.org",
])("%s is no issuer", (issuer) => {
  expect(problemVariables({ ...oidc, OIDC_ISSUER: issuer })).toEqual(["OIDC_ISSUER"]);
});
