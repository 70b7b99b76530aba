import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadPage, type PageSettings } from "../../../src/server/page/load-page.ts";

const privacy: PageSettings["privacy"] = {
  controllerName: "Fundacja <b>Przykładowa</b> & Synowie",
  controllerContact: "dane@example.org.",
  dpoContact: null,
  legalBasis: "art. 6 ust. 1 lit. e RODO",
  requestRetentionDays: 365,
  questionRetentionDays: 180,
  draftHours: 72,
  conversationHours: 24,
  partners: ["Fundacja Pierwsza", "Fundacja Druga"],
  noticeVersion: "2026-11-24",
  isDraft: false,
};
const settings: PageSettings = {
  textsFile: "dialogs/page.yaml",
  programme: "Program „Próbny”",
  contact: () => ["Fundacja Pierwsza", "tel. 500 000 000", "biuro@example.org"],
  privacy,
};

const show = (path: string, changes: Partial<PageSettings["privacy"]> = {}) => {
  const { pages } = loadPage({ ...settings, privacy: { ...privacy, ...changes } });
  const page = pages.find((candidate) => candidate.path === path);
  return page?.render({ nonce: "NONCE", baseUrl: "https://asystent.example.org" }) ?? "";
};

describe("the personal-data notice", () => {
  test("names the controller, the basis, the recipients and how long, from settings", () => {
    const page = show("/prywatnosc");
    expect(page).toContain("W sprawie danych możesz pisać lub dzwonić: dane@example.org.</p>");
    expect(page).toContain("Podstawa prawna: art. 6 ust. 1 lit. e RODO.");
    expect(page).toContain("<li>Fundacja Pierwsza</li><li>Fundacja Druga</li>");
    expect(page).toContain("<li>Zgłoszenie i jego dane – 365 dni. Potem zostaje sam zapis do statystyki");
    expect(page).toContain("72 godziny od ostatniej zmiany");
    expect(page).toMatch(/Meta.*Microsoft/s);
    expect(page).toContain("Wersja informacji: 2026-11-24.");
  });

  test("shows settings as text, whatever they hold", () => {
    const page = show("/prywatnosc");
    expect(page).toContain("Fundacja &lt;b&gt;Przykładowa&lt;/b&gt; &amp; Synowie");
    expect(page).not.toContain("<b>");
  });

  test("speaks of a data protection officer only where there is one", () => {
    expect(show("/prywatnosc")).not.toContain("Inspektor ochrony danych");
    expect(show("/prywatnosc", { dpoContact: "iod@example.org" })).toContain(
      "Kontakt z inspektorem ochrony danych: iod@example.org.",
    );
  });

  test("says that it is a draft while settings are placeholders", () => {
    expect(show("/prywatnosc")).not.toContain("wersja robocza");
    expect(show("/prywatnosc", { isDraft: true })).toContain("wersja robocza");
  });
});

describe("every page", () => {
  test.each(["/", "/prywatnosc", "/dostepnosc"])(
    "%s has one h1, Polish, and a nonce on all it loads",
    (path) => {
      const page = show(path);
      expect(page).toMatch(/^<!doctype html>\s*<html lang="pl">/);
      expect(page.match(/<h1/g)).toHaveLength(1);
      expect(page.match(/<main/g)).toHaveLength(1);
      for (const tag of page.match(/<(script(?! type="application\/json")|link rel="stylesheet")[^>]*>/g) ??
        []) {
        expect(tag).toContain('nonce="NONCE"');
      }
      expect(page).not.toMatch(/\{\w+\}|undefined|\[object/);
    },
  );

  test("a phone number and an e-mail address of the contact can be pressed", () => {
    expect(show("/dostepnosc")).toContain('<a href="tel:+48500000000">tel. 500 000 000</a>');
    expect(show("/dostepnosc")).toContain('<a href="mailto:biuro@example.org">biuro@example.org</a>');
  });
});

describe("the files of the page", () => {
  const { files } = loadPage(settings);
  const find = (end: string) => files.find(({ path }) => path.endsWith(end));

  test("what has a hash in its address is kept for ever, the rest is asked for again", () => {
    for (const { path, cache } of files) {
      expect(cache).toBe(/^\/page\/(webchat-)?[0-9a-f]{12}/.test(path) ? "immutable" : "revalidate");
    }
  });

  test("everything that a script imports or a page links is there", () => {
    const folder = find("/chat.js")?.path.replace("/chat.js", "") ?? "";
    const wanted = files
      .filter(({ path }) => path.startsWith(folder) && path.endsWith(".js"))
      .flatMap(({ read }) =>
        [
          ...read()
            .toString()
            .matchAll(/from "\.\/([\w-]+\.js)"/g),
        ].map((match) => match[1]),
      );
    const linked = [...show("/").matchAll(/(?:href|src)="(\/(?:page|favicon)[^"]+)"/g)].map(
      (match) => match[1],
    );
    const paths = files.map(({ path }) => path);
    for (const name of wanted) expect(paths).toContain(`${folder}/${name}`);
    for (const path of linked) expect(paths).toContain(path);
  });

  test("the widget has its sentences and at most 6 KB", () => {
    const body = find("/widget.js")?.read() ?? Buffer.alloc(0);
    expect(body.toString()).toContain('"open":"Zapytaj asystenta"');
    expect(body.length).toBeLessThanOrEqual(6 * 1024);
  });
});

test("Web Chat's missing Polish strings all have a translation", () => {
  const bundle = readFileSync("node_modules/botframework-webchat/dist/webchat.js", "utf8");
  const texts = show("/");
  const english = new Set(keysAround(bundle, '"_MARKDOWN_EXTERNAL_LINK_ALT.comment"'));
  const polish = new Set(keysAround(bundle, "Sterowanie za pomoc\\u0105 klawiatury"));
  const missing = [...english].filter((key) => !polish.has(key) && !texts.includes(`"${key}":`));
  expect(english.size).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

/** Keys of the language's table in the bundle that holds `landmark`. */
function keysAround(bundle: string, landmark: string): string[] {
  const at = bundle.indexOf(landmark);
  const table = bundle.slice(bundle.lastIndexOf("={", at), bundle.indexOf("}", at));
  return [...table.matchAll(/[,{]([A-Z][A-Z_]+):/g)].map((match) => match[1] ?? "");
}

test("a contact that changes while the server runs stands on the next page", () => {
  let phone = "tel. 500 000 000";
  const { pages } = loadPage({ ...settings, contact: () => [phone] });
  phone = "tel. 500 000 001";
  for (const path of ["/", "/dostepnosc"]) {
    const page = pages.find((candidate) => candidate.path === path);
    const text = page?.render({ nonce: "NONCE", baseUrl: "https://asystent.example.org" }) ?? "";
    expect([path, text.includes("500 000 001"), text.includes("500 000 000")]).toEqual([path, true, false]);
  }
});
