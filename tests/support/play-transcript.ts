import { channelNames } from "../../src/availability/availability.ts";
import type { Decision } from "../../src/availability/decision.ts";
import { parseDecision } from "../../src/availability/parse-decision.ts";
import type { Choice, Reply } from "../../src/conversation/reply.ts";
import { checkHistory, checkRated, checkStored, type Differ } from "./check-stored.ts";
import type { Line, Transcript } from "./parse-transcript.ts";
import type { Told, TranscriptChannel } from "./transcript-channel.ts";

/**
 * Plays a conversation on a channel: each person's line is a turn, and every reply must be expected. Throws at the
 * first line that differs, with "file:line" and both sentences.
 */
export async function playTranscript(
  transcript: Transcript,
  file: string,
  channel: TranscriptChannel,
): Promise<void> {
  const { requests } = channel;
  const tabs = new Map<string, Conversation>();
  const openTab = async (name: string, at: Date): Promise<Conversation> => {
    const tab = tabs.get(name) ?? (await beginConversation(channel, name, at));
    tabs.set(name, tab);
    return tab;
  };
  let conversation = await openTab("transcript", new Date("2026-11-24T10:00:00+01:00"));
  for (const line of transcript.lines) {
    if (line.kind === "decide" || line.kind === "break") {
      for (const decision of readDecisions(line)) channel.decide(decision);
    } else if (line.kind === "tab") {
      const at = conversation.at();
      conversation = await openTab(line.text, at);
      conversation.setClock(at);
    } else if (line.kind === "closed") {
      conversation.expectSilence(file, line.line);
      const news = (await channel.close?.(line.text, conversation.at())) ?? [];
      conversation.tellNews(news);
    } else if (line.kind === "rated") {
      await checkRated(line, channel, (expected, actual) => fail(file, line.line, expected, actual));
    } else {
      await playLine(await fillNumbers(line, requests), { conversation, requests, file });
    }
  }
  conversation.expectSilence(file, transcript.lines.at(-1)?.line ?? 0);
}

function readDecisions({ kind, text }: { kind: string; text: string }): Decision[] {
  if (kind === "decide") return [parseDecision(text)];
  return channelNames.map((channel) => ({ kind: "channel", channel, isOff: text === "begins" }));
}

type Conversation = Awaited<ReturnType<typeof beginConversation>>;
type Stage = { conversation: Conversation; requests: TranscriptChannel["requests"]; file: string };

/** {1} → the number of the oldest request. */
async function fillNumbers(line: Line, requests: Stage["requests"]): Promise<Line> {
  const numbers = (await requests.list()).map(({ number }) => number).reverse();
  const filled = (text: string) => text.replace(/\{(\d)\}/g, (whole, nth) => numbers[nth - 1] ?? whole);
  if ("text" in line) return { ...line, text: filled(line.text) };
  if (line.kind === "row") return { ...line, value: filled(line.value) };
  return line.kind === "buttons" ? { ...line, labels: line.labels.map(filled) } : line;
}

/** A group's answers, one step a line, up to the summary; what the assistant says to them is not compared. */
export const shortRequest = [
  "chcę złożyć zgłoszenie",
  "grupa nieformalna",
  "Sulejówek",
  "7",
  "pomysł",
  "Chcemy prowadzić kuchnię sąsiedzką i szukamy doradcy.",
  "animacja",
  "nie",
  "wiem, dalej",
  "Anna Przykładowa",
];

async function beginConversation(channel: TranscriptChannel, name: string, start: Date) {
  const conversation = await channel.open(name, start);
  let at = start;
  let count = 0;
  let unheard: Reply[] = [];
  let last: Reply | undefined;
  let offered: readonly Choice[] = [];
  const tell = async (told: Told): Promise<void> => {
    count += 1;
    at = new Date(at.getTime() + 20_000);
    unheard = [...(await conversation.tell(told, at))];
    // Silence leaves on the screen what is there.
    if (unheard.length === 0) return;
    offered = unheard.findLast(({ choices }) => choices && choices.length > 0)?.choices ?? [];
  };
  await tell({ kind: "joined" });
  return {
    tell,
    fillIn: async (contact: string) => {
      for (const text of [...shortRequest, contact]) await tell({ kind: "text", text });
      last = unheard.at(-1);
      unheard = [];
    },
    /** What comes by itself, between two turns. */
    tellNews: (news: readonly Reply[]) => {
      unheard.push(...news);
      offered = news.findLast(({ choices }) => choices && choices.length > 0)?.choices ?? offered;
    },
    repeat: () => conversation.repeat(),
    at: () => at,
    setClock: (moment: Date) => {
      at = moment;
    },
    wait: (ms: number) => {
      at = new Date(at.getTime() + ms);
    },
    button: (label: string) => offered.find((choice) => choice.label === label),
    hear: () => {
      last = unheard.shift();
      return last;
    },
    last: () => last,
    skipGreeting: () => {
      if (count === 1) unheard = [];
    },
    expectSilence: (file: string, line: number) => {
      if (count > 1 && unheard[0]) fail(file, line, "(nothing more)", flatten(unheard[0].text));
    },
  };
}

async function playLine(line: Line, { conversation, requests, file }: Stage): Promise<void> {
  const differ = (expected: string, actual: string | undefined): never =>
    fail(file, line.line, expected, actual);
  switch (line.kind) {
    case "clock":
      return conversation.setClock(line.at);
    case "later":
      return conversation.wait(line.ms);
    case "user":
    case "files":
    case "opened":
    case "press":
      conversation.skipGreeting();
      conversation.expectSilence(file, line.line);
      return await speak(line, conversation, differ);
    case "bot": {
      const said = conversation.hear();
      if (!said || !matches(line.text, said.text)) differ(line.text, said && flatten(said.text));
      return;
    }
    case "card": {
      const said = conversation.hear();
      if (said?.kind !== "card" || said.title !== line.text) differ(line.text, said && flatten(said.text));
      return;
    }
    case "source": {
      const said = conversation.last();
      if (said?.kind !== "answer" || !matches(line.text, said.source)) differ(line.text, said?.kind);
      return;
    }
    case "row": {
      const said = conversation.last();
      const row = said?.kind === "card" ? said.rows.find(({ label }) => label === line.label) : undefined;
      if (!row || !matches(line.value, row.value))
        differ(`${line.label}: ${line.value}`, row && `${row.label}: ${row.value}`);
      return;
    }
    case "buttons":
      return checkButtons(line, conversation.last(), differ);
    case "summary":
      conversation.skipGreeting();
      conversation.expectSilence(file, line.line);
      return await conversation.fillIn(line.text);
    case "again": {
      const [said] = await conversation.repeat();
      if (said) differ("(nothing)", flatten(said.text));
      return;
    }
    case "history":
    case "erased":
      return await checkHistory(line, requests, differ);
    case "stored":
    case "nothing stored":
      return await checkStored(line, requests, differ);
  }
}

async function speak(line: Line, conversation: Conversation, differ: Differ): Promise<void> {
  if (line.kind === "opened") return await conversation.tell({ kind: "joined" });
  if (line.kind === "files") return await conversation.tell({ kind: "files" });
  if (line.kind === "user") return await conversation.tell({ kind: "text", text: line.text });
  if (line.kind !== "press") return;
  const choice = conversation.button(line.text) ?? differ(`a button [${line.text}]`, undefined);
  await conversation.tell({ kind: "press", choice });
}

function checkButtons(
  line: Extract<Line, { kind: "buttons" }>,
  said: Reply | undefined,
  differ: Differ,
): void {
  const labels = (said?.choices ?? []).map(({ label }) => label);
  const compared = line.more ? labels.slice(0, line.labels.length) : labels;
  if (compared.join("|") !== line.labels.join("|")) differ(line.labels.join(" | "), labels.join(" | "));
}

function matches(expected: string, actual: string): boolean {
  const said = flatten(actual);
  const isOpen = expected.endsWith("…");
  const [first = "", ...others] = expected.replace(/…$/u, "").split(" … ");
  if (!said.startsWith(first.trimEnd())) return false;
  const last = others.at(-1) ?? first;
  const isThere = others.every((part) => said.includes(part.trim()));
  return isThere && (isOpen || (others.length === 0 ? said === first : said.endsWith(last)));
}

/** Paragraphs on one line. */
function flatten(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function fail(file: string, line: number, expected: string, actual: string | undefined): never {
  throw new Error(`${file}:${line}\n  expected: ${expected}\n  actual:   ${actual ?? "(nothing)"}`);
}
