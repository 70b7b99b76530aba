import { expect, test } from "vitest";
import { ConfigProblems } from "../../src/config/config-problems.ts";
import { type Environment, readConfig } from "../../src/config/read-config.ts";

function variablesOf(environment: Environment): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error;
    return error.problems.map(({ variable }) => variable);
  }
}

const smtp = { SMTP_HOST: "smtp.example.org", MAIL_FROM: "asystent@example.org" };

test("without settings there is no server to send by, and mails would hold everything", () => {
  expect(readConfig({}).mail).toEqual({
    smtp: null,
    staff: [],
    alarm: [],
    partners: {},
    automatic: [],
    content: "full",
  });
});

test("reads lists, partners and the sign-in", () => {
  const { mail } = readConfig({
    ...smtp,
    SMTP_PORT: "465",
    SMTP_USER: "asystent",
    SMTP_PASSWORD: "ta:jne@hasło",
    STAFF_MAIL: "ola@example.org, jan@example.org",
    PARTNER_MAIL: "frso=biuro@example.org, fise=biuro@example.com",
    AUTOMATIC_FORWARDING: "frso, fise",
  });
  expect(mail.smtp).toEqual({
    host: "smtp.example.org",
    port: 465,
    login: { user: "asystent", password: "ta:jne@hasło" },
    from: "asystent@example.org",
  });
  expect(mail.staff).toEqual(["ola@example.org", "jan@example.org"]);
  expect(mail.alarm).toEqual(mail.staff);
  expect(mail.partners).toEqual({ frso: "biuro@example.org", fise: "biuro@example.com" });
  expect(mail.automatic).toEqual(["frso", "fise"]);
});

test("where people reach the server, mails hold a link unless the operator wants all", () => {
  const PUBLIC_URL = "https://asystent.example.org";
  expect(readConfig({ PUBLIC_URL }).mail.content).toBe("link");
  expect(readConfig({ PUBLIC_URL, MAIL_CONTENT: "full" }).mail.content).toBe("full");
});

test.each<[Environment, string]>([
  [{ SMTP_HOST: "smtp.example.org" }, "MAIL_FROM"],
  [{ ...smtp, SMTP_USER: "asystent" }, "SMTP_PASSWORD"],
  [{ ...smtp, MAIL_FROM: "Asystent <asystent@example.org>" }, "MAIL_FROM"],
  [{ SMTP_PORT: "0" }, "SMTP_PORT"],
  [{ STAFF_MAIL: "ola@example.org; jan@example.org" }, "STAFF_MAIL"],
  [{ STAFF_MAIL: "ola" }, "STAFF_MAIL"],
  [{ ALARM_MAIL: "admin@localhost" }, "ALARM_MAIL"],
  [{ PARTNER_MAIL: "biuro@example.org" }, "PARTNER_MAIL"],
  [{ PARTNER_MAIL: "frso=a@example.org,frso=b@example.org" }, "PARTNER_MAIL"],
  [{ AUTOMATIC_FORWARDING: "frso;fise" }, "AUTOMATIC_FORWARDING"],
  [{ MAIL_CONTENT: "all" }, "MAIL_CONTENT"],
])("%j is told as a problem of %s", (environment, variable) => {
  expect(variablesOf(environment)).toEqual([variable]);
});
