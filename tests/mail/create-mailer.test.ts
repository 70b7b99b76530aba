import { expect, test } from "vitest";
import { createMailer, type OutgoingMail } from "../../src/mail/create-mailer.ts";
import { startSmtp } from "../support/start-smtp.ts";

const mail: OutgoingMail = {
  to: ["ola@example.org"],
  id: "zg-1.entry-1",
  subject: "Próba",
  text: "Treść",
  html: "<p>Treść</p>",
};
const settings = { login: null, from: "asystent@example.org", fromName: "Asystent" };

test("sends both parts, with a sender and a Message-ID of its own", async () => {
  const smtp = await startSmtp();
  const mailer = createMailer({ ...settings, host: "127.0.0.1", port: smtp.port });
  expect(await mailer.send(mail)).toEqual({ kind: "sent", accepted: ["ola@example.org"], refused: [] });
  const [received] = smtp.received;
  expect(received?.messageId).toBe("<zg-1.entry-1@example.org>");
  expect(received?.headers.get("from")).toBe("Asystent <asystent@example.org>");
  expect(received?.raw).toMatch(/Content-Type: text\/plain; charset=utf-8[\s\S]*Content-Type: text\/html/);
});

// Any address of 127.0.0.0/8 is this machine, but only 127.0.0.1 is taken for it.
const elsewhere = "127.0.0.2";

test("sends nothing in the clear to another machine", async () => {
  const smtp = await startSmtp({}, elsewhere);
  const mailer = createMailer({ ...settings, host: elsewhere, port: smtp.port });
  expect(await mailer.send(mail)).toEqual({ kind: "failed", scope: "server", failure: "500" });
  expect(smtp.received).toEqual([]);
});

test("trusts no certificate that nobody has vouched for", async () => {
  const smtp = await startSmtp({ disabledCommands: [] }, elsewhere);
  const mailer = createMailer({ ...settings, host: elsewhere, port: smtp.port });
  expect(await mailer.send(mail)).toEqual({ kind: "failed", scope: "server", failure: "ESOCKET" });
  expect(smtp.received).toEqual([]);
});

test("signs in where there is a login, and tells a wrong one by its code alone", async () => {
  const smtp = await startSmtp({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, callback) =>
      password === "tajne" ? callback(null, { user: username }) : callback(new Error("no, ola@example.org")),
  });
  const login = (password: string) => ({
    ...settings,
    host: "127.0.0.1",
    port: smtp.port,
    login: { user: "a", password },
  });
  expect(await createMailer(login("tajne")).send(mail)).toMatchObject({ kind: "sent" });
  expect(await createMailer(login("inne")).send(mail)).toEqual({
    kind: "failed",
    scope: "server",
    failure: "535",
  });
});
