import fc from "fast-check";
import { expect, test } from "vitest";
import { composeMail, type MailSettings } from "../../src/mail/compose-mail.ts";
import { loadMailTexts } from "../../src/mail/load-mail-texts.ts";
import { renderMail } from "../../src/mail/render-mail.ts";
import { countWorkingDays } from "../../src/requests/clocks/count-working-days.ts";
import type { Audience, OutboxEntry } from "../../src/requests/outbox/notice.ts";
import { planNotices } from "../../src/requests/outbox/plan-notices.ts";
import { eventKinds, newHandling, type SupportRequest } from "../../src/requests/support-request.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { start } from "../storage/open-temporary.ts";

const texts = loadMailTexts("dialogs/mail.yaml");
const settings: MailSettings = {
  texts,
  content: "full",
  publicUrl: "https://asystent.example.org",
  programme: "Program „Próbny”",
  survey: true,
  partnerName: () => "Fundacja Inicjatyw Społeczno-Ekonomicznych",
  resultName: () => "udzielono wsparcia",
  clocks: {
    expiryDays: 45,
    countDays: (since: Date, until: Date) => countWorkingDays(since, until, { from: 8, to: 16 }),
  },
};

const entryTo = (audience: Audience, changes: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id: "entry-1",
  number: "ZG-7K3M-Q9TD",
  about: "submitted",
  audience,
  route: "mail",
  detail: null,
  createdAt: start,
  dueAt: start,
  attempts: 0,
  state: "waiting",
  failure: null,
  told: [],
  secret: null,
  ...changes,
});

const ola: Partial<SupportRequest> = {
  fields: [{ id: "opis", label: "Opis", text: "świetlica", personal: false, by: "Ola Przykładowa" }],
};

const staff: Audience = { kind: "staff" };
const fise: Audience = { kind: "partner", partner: "fise" };

function write(entry: OutboxEntry, changes: Partial<MailSettings> = {}, request = exampleRequest()) {
  const all = { ...settings, ...changes };
  const mail = composeMail(entry, { request, history: [] }, all);
  if (!mail) throw new Error("no such mail");
  return { subject: mail.subject, ...renderMail(mail, all) };
}

test("says everything in plain text", () => {
  const entry = entryTo(fise, {
    about: "forwarded",
    secret: "s".repeat(43),
    detail: { partner: "fise", reason: "Mińsk → FISE" },
  });
  expect(write(entry).text).toBe(`Dzień dobry,

Przekazujemy zgłoszenie ZG-7K3M-Q9TD w programie „Program „Próbny””.

Otwórz je i przyjmij albo odrzuć. Możesz tam też zapisać, że kontakt już był.

Uzasadnienie:
  Mińsk → FISE

Kto się zgłasza:
  grupa nieformalna
Czego potrzebujecie:
  Chcemy otworzyć świetlicę.
Osoba do kontaktu:
  Osoba Przykładowa
Kontakt:
  500 000 000, osoba@example.org

Otwórz zgłoszenie:
https://asystent.example.org/z/${"s".repeat(43)}

Link działa 8 dni i otwiera tylko to jedno zgłoszenie. Nie trzeba się logować. Nie przekazuj linku dalej: kto go ma, widzi dane kontaktowe.

-- 
Tę wiadomość wysłał automatyczny asystent programu „Program „Próbny””. Nie odpowiadaj na nią: nikt nie przeczyta odpowiedzi.
`);
});

test("with links only, nothing that people wrote leaves the server", () => {
  const forwarded = entryTo(fise, {
    about: "forwarded",
    secret: "s".repeat(43),
    detail: { partner: "fise", reason: "Mińsk → FISE" },
  });
  const declined = entryTo(staff, { about: "declined", detail: { partner: "fise", reason: "brak miejsc" } });
  const noted = entryTo(staff, { about: "noted", detail: { note: "Nowy telefon 500 000 001" } });
  for (const entry of [entryTo(staff), forwarded, declined, noted]) {
    const { text, html } = write(entry, { content: "link" });
    for (const part of [text, html]) {
      expect(part).toContain("ZG-7K3M-Q9TD");
      expect(part).toContain("https://asystent.example.org/");
      for (const typed of ["500 000", "Przykładowa", "świetlic", "Mińsk", "brak miejsc"])
        expect(part).not.toContain(typed);
    }
  }
});

test("the person's copy holds what was sent, what comes next, and how to withdraw", () => {
  const { text } = write(entryTo({ kind: "person" }), { content: "link" });
  expect(text).toContain("Chcemy otworzyć świetlicę.");
  expect(text).toContain("Co dalej?");
  expect(text).toContain("„wycofaj zgłoszenie ZG-7K3M-Q9TD”");
});

test("there is a mail for everything that is to be told by mail", () => {
  const handling = { ...newHandling(start), by: "ola", partner: "fise", declinedBy: ["boris"] };
  for (const kind of eventKinds) {
    const event = { number: "ZG-7K3M-Q9TD", at: start, actor: "osoba", kind, detail: null };
    const before = exampleRequest({ handling: { ...handling, partner: "frso" } });
    const request = exampleRequest({ handling });
    for (const notice of planNotices({ request, event, before })) {
      const { text } = write(entryTo(notice.audience, { ...notice, secret: "s" }), {}, request);
      expect(text).not.toMatch(/\{\w+\}|undefined/);
    }
  }
  expect(write(entryTo({ kind: "alarm" }, { about: "nobody-told" })).subject).toBe(
    "Nikt nie wie o zgłoszeniu ZG-7K3M-Q9TD",
  );
});

test("whatever is typed, the subject stays a line of ours and the HTML holds it as text", () => {
  const typed = fc.oneof(
    fc.string(),
    fc.constantFrom("x\r\nBcc: z@example.com", "<img src=x onerror=alert(1)>", "\u0000\u2028\u202e"),
  );
  fc.assert(
    fc.property(typed, typed, (description, reason) => {
      const fields: SupportRequest["fields"] = [
        { id: "opis", label: "Opis", text: description, personal: false },
      ];
      const entry = entryTo(fise, { about: "forwarded", secret: "s", detail: { reason } });
      const { subject, html } = write(entry, {}, exampleRequest({ fields }));
      expect(subject).toBe("Zgłoszenie ZG-7K3M-Q9TD czeka na decyzję");
      expect(
        html.match(
          /<(?!\/?(?:!doctype|html|head|meta|title|body|main|h1|p|a|table|tr|th|td|blockquote|br)\b)/gi,
        ),
      ).toBeNull();
    }),
  );
});

test("an answer that somebody else of the group gave is shown with their name", () => {
  const mail = composeMail(entryTo(staff), { request: exampleRequest(ola), history: [] }, settings);
  expect(mail?.rows).toEqual([{ label: "Opis", text: "świetlica (Ola Przykładowa)" }]);
});
