import type { Message } from "../../src/conversation/message.ts";
import type { Choice, Reply } from "../../src/conversation/reply.ts";
import { loadPage, type PageSettings } from "../../src/server/page/load-page.ts";
import type { StaticFile } from "../../src/server/static-file.ts";
import { type ServerOptions, startServer } from "./start-server.ts";

export const PROGRAMME = "Wsparcie rozwoju ekonomii społecznej w subregionie 1";

/** The real server with the real page. The assistant behind it says one of everything, at once. */
export async function startPageServer({
  extraFiles = [],
  announced,
  ...options
}: ServerOptions & { extraFiles?: readonly StaticFile[]; announced?: PageSettings["announced"] } = {}) {
  const { pages, files, announcements } = loadPage({
    ...(announced && { announced }),
    textsFile: "dialogs/page.yaml",
    programme: PROGRAMME,
    contact: () => ["Fundacja Przykładowa", "tel. 500 000 000", "biuro@example.org"],
    privacy: {
      controllerName: "Fundacja Przykładowa, ul. Przykładowa 1, 00-001 Warszawa",
      controllerContact: "dane@example.org",
      dpoContact: "iod@example.org",
      legalBasis: "art. 6 ust. 1 lit. e RODO",
      requestRetentionDays: 365,
      questionRetentionDays: 180,
      draftHours: 72,
      conversationHours: 24,
      partners: ["Fundacja Pierwsza", "Fundacja Druga"],
      noticeVersion: "2026-11-24",
      isDraft: true,
    },
  });
  return await startServer({
    answer: sayOneOfEverything,
    pages,
    announcements,
    staticFiles: [...files, ...extraFiles],
    ...options,
  });
}

export const POWIATY = [
  "Warszawa",
  "powiat grodziski",
  "powiat grójecki",
  "powiat legionowski",
  "powiat miński",
  "powiat otwocki",
  "powiat piaseczyński",
  "powiat pruszkowski",
  "powiat sochaczewski",
  "powiat warszawski zachodni",
  "powiat wołomiński",
  "powiat żyrardowski",
  "Inny / nie wiem",
];

function sayOneOfEverything({ kind, text }: Message): readonly Reply[] {
  if (kind === "joined") return [greeting];
  return replies[text] ?? [{ kind: "text", text: `Napisano: ${text}` }];
}

const choicesOf = (labels: readonly string[]): Choice[] => labels.map((label) => ({ label, value: label }));

const greeting: Reply = {
  kind: "text",
  text: "Dzień dobry. To automatyczny asystent.\n\nNapisz pytanie albo wybierz przycisk.",
  choices: choicesOf(["Co oferuje program?", "Złóż zgłoszenie", "Kontakt"]),
};

const replies: Readonly<Record<string, readonly Reply[]>> = {
  "Co oferuje program?": [
    {
      kind: "answer",
      text: "Program oferuje:\n\n- animację lokalną,\n- doradztwo.",
      source: "Źródło: opis programu, część „Działania”",
      choices: choicesOf([
        "Na czym polega doradztwo specjalistyczne w tym programie i kto je prowadzi?",
        "Kontakt",
      ]),
    },
  ],
  "Złóż zgłoszenie": [{ kind: "text", text: "W jakim powiecie działacie?", choices: choicesOf(POWIATY) }],
  "moje dane": [
    {
      kind: "notice",
      text: "Najpierw krótka informacja o danych.",
      link: { label: "Pełna informacja", path: "/prywatnosc" },
    },
  ],
  długie: [
    {
      kind: "notice",
      text: Array.from({ length: 30 }, (_, index) => `To jest akapit ${index + 1} i nie ostatni.`).join(
        "\n\n",
      ),
      link: { label: "Pełna informacja", path: "/prywatnosc" },
    },
    { kind: "text", text: "Czy idziemy dalej?", choices: choicesOf(["Tak", "Nie"]) },
  ],
  wstęp: [
    { kind: "text", text: "Program już się skończył. Zgłoszenie można jednak złożyć." },
    { kind: "text", text: "Zadam kilka krótkich pytań. Odpowiedzi można poprawić." },
    { kind: "text", text: "W jakim powiecie działacie?", choices: choicesOf(POWIATY) },
  ],
  podsumowanie: [
    {
      kind: "card",
      title: "Twoje zgłoszenie",
      rows: [
        { label: "Miejsce", value: "Mińsk Mazowiecki, powiat miński" },
        { label: "Telefon", value: "500 000 000" },
      ],
      text: "Sprawdź, czy wszystko się zgadza.",
      choices: choicesOf(["Wyślij zgłoszenie", "Zmień odpowiedź"]),
    },
  ],
};
