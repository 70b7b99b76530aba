import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { FormBrowser } from "../support/form-browser.ts";
import { freePort } from "../support/free-port.ts";
import { openTalk } from "../support/patient-client.ts";
import { readMailLines } from "../support/read-mail.ts";
import { type Smtp, startSmtp } from "../support/start-smtp.ts";
import { startWholeAssistant } from "../support/start-whole-assistant.ts";
import { takeIntake } from "../support/take-intake.ts";

/** What everybody saw, in the order of the day: "→" is what they did, "[…]" the title of the page they were on then. */
const theDay = readFileSync("tests/mail/one-day.txt", "utf8");

const answers = {
  rodzaj: "grupa",
  miejsce: "Piastów",
  "grupa-liczba-osob": "12",
  "grupa-opis": "Chcemy razem prowadzić warsztaty i szukamy doradcy.",
  szczegoly: "nie",
  informacja: "wiem-dalej",
  "imie-nazwisko": "Anna Przykładowa",
  kontakt: "500 000 000, anna@example.org",
};

async function startDay() {
  const smtp = await startSmtp();
  const port = await freePort();
  const { url, dataDir } = await startWholeAssistant({
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SMTP_HOST: "127.0.0.1",
    SMTP_PORT: String(smtp.port),
    MAIL_FROM: "asystent@example.org",
    PARTNER_MAIL: "fise=biuro@fise.example.org,boris=biuro@boris.example.org,frso=biuro@frso.example.org",
  });
  const ola = ["--email", "ola@example.org", "--name", "Ola Fikcyjna", "--role", "koordynator"];
  const env = { ...process.env, NODE_ENV: "test", DATA_DIR: dataDir };
  await promisify(execFile)(process.execPath, ["src/commands/staff.ts", "add", ...ola], { env });
  return { url, smtp };
}

/** Writes the day down: what is secret or chosen by lot gets a name that is the same every day. */
function keepDiary(url: string, smtp: Smtp, signal: AbortSignal) {
  const lines: string[] = [];
  let number = "";
  let read = 0;
  const write = (...said: string[]) => {
    const plain = said.map((line) =>
      line
        .replaceAll(number || "\n", "ZG-1")
        .replaceAll(`${url}/`, "/")
        .replaceAll(url, "(adres czatu)")
        .replace(/\/(z|wejscie|ocena)\/[\w-]{43}/, "/$1/…")
        .replace(/\d{1,2} [a-ząćęłńóśźż]+ \d{4}/g, "(dzień)"),
    );
    lines.push(
      ...plain.filter((line) => line !== "").map((line) => (line.startsWith("# ") ? `\n${line}` : line)),
    );
  };
  return {
    lines,
    write,
    callNumber: (named: string) => {
      number = named;
    },
    /** Reads the next mails, that many, and gives the link of the last one. */
    readMails: async (count: number): Promise<string> => {
      while (smtp.received.length < read + count) await wait(20, undefined, { signal });
      let link = "";
      for (const { recipients, raw } of smtp.received.slice(read, read + count)) {
        const text = readMailLines(raw);
        write(`# E-mail: ${recipients}`, ...text);
        link = text.find((line) => line.includes(`${url}/z/`) || line.includes(`${url}/panel/`)) ?? link;
      }
      read += count;
      return link.trim();
    },
  };
}

test("one day of a request: chat, coordinator, a partner that declines, the next one, the end", {
  timeout: 90_000,
}, async ({ signal }) => {
  const { url, smtp } = await startDay();
  const { lines, write, callNumber, readMails } = keepDiary(url, smtp, signal);
  const [panel, frso, boris] = [new FormBrowser(url), new FormBrowser(url), new FormBrowser(url)];
  const look = (browser: FormBrowser) =>
    write(`[${browser.read(/<h1/)}]`, browser.read(/role="status"/), browser.read(/class="sta(?:nding|te)"/));
  const open = async (browser: FormBrowser, who: string, link: string) => {
    write(`# ${who}`, `→ ${link}`);
    await browser.open(link);
    look(browser);
  };
  const press = async (browser: FormBrowser, button: string, filledIn: Record<string, string> = {}) => {
    await browser.press(button, filledIn);
    write(`→ ${[button, ...Object.values(filledIn)].join(": ")}`);
    look(browser);
  };

  write("# Czat: Anna");
  const talk = await openTalk(url, "anna", { signal, onSay: () => {}, onResend: () => {} });
  const { number, rows } = await takeIntake(talk, answers);
  callNumber(number);
  write(...rows, `Numer: ${number}`);
  const toOla = await readMails(1);
  await readMails(1);
  await open(panel, "Panel: Ola", toOla);
  await press(panel, "Wyślij link", { email: "ola@example.org" });
  await open(panel, "Panel: Ola", await readMails(1));
  await press(panel, "Wejdź do panelu");
  await press(panel, "Przyjmij zgłoszenie");
  await readMails(1);
  write("# Panel: Ola", panel.read(/class="suggestion"/));
  await press(panel, "Przekaż do FRSO");
  const toFrso = await readMails(1);
  await readMails(1);
  await open(frso, "Strona partnera: FRSO", toFrso);
  await press(frso, "Odrzucamy", { tekst: "Brak wolnych doradców." });
  await open(panel, "Panel: Ola", await readMails(1));
  write(panel.read(/class="words"/), panel.read(/class="suggestion"/));
  await press(panel, "Przekaż do BORIS");
  const toBoris = await readMails(1);
  await readMails(1);
  await open(boris, "Strona partnera: BORIS", toBoris);
  await press(boris, "Przyjmujemy");
  await readMails(1);
  write("# Strona partnera: BORIS");
  await press(boris, "Skontaktowaliśmy się");
  await press(boris, "Kończymy sprawę", { wynik: "wsparcie-udzielone" });
  await readMails(1);
  write("# Czat: Anna", `→ status ${number}`);
  const [status] = await talk.say(`status ${number}`);
  write(status?.text ?? "");
  expect(`${lines.join("\n").trim()}\n`).toBe(theDay);
});
