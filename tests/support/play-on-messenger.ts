import type { RequestStore } from "../../src/requests/request-store.ts";
import type { SentMessage } from "./fake-graph.ts";
import type { MessengerTalk } from "./messenger-talk.ts";
import type { Line, Transcript } from "./parse-transcript.ts";

type Stage = {
  talk: MessengerTalk;
  requests: () => ReturnType<RequestStore["list"]>;
  file: string;
  /** Sets the clock of the assistant and of Meta. */
  setClock: (at: Date) => void;
};

/**
 * Plays a transcript through Messenger's webhook. What Messenger shows differently (lists, cards as text) may: each
 * sentence, row, source and button has to be there to read. Throws at the first line that is not.
 */
export async function playOnMessenger(
  { lines }: Transcript,
  { talk, requests, file, setClock }: Stage,
): Promise<void> {
  let heard = await talk.start();
  for (const line of lines) {
    if (line.kind === "clock") setClock(line.at);
    const said = await speak(line, talk);
    heard = said ?? heard;
    const missing = await findMissing(line, heard, requests);
    if (missing !== undefined)
      throw new Error(`${file}:${line.line}\n  missing: ${missing}\n  shown: ${show(heard)}`);
  }
}

async function speak(line: Line, talk: MessengerTalk): Promise<SentMessage[] | undefined> {
  switch (line.kind) {
    case "user":
      return await talk.say(line.text);
    case "press":
      return await talk.press(line.text);
    case "files":
      return await talk.sendFile();
    default:
      return undefined;
  }
}

async function findMissing(
  line: Line,
  heard: readonly SentMessage[],
  requests: Stage["requests"],
): Promise<string | undefined> {
  const shown = flatten(heard.map(({ text }) => text).join(" "));
  const needs = (text: string) => (shown.includes(flatten(text.replace(/…$/, ""))) ? undefined : text);
  switch (line.kind) {
    case "bot":
    case "source":
    case "card":
      return needs(line.text);
    case "row":
      return needs(`${line.label}: ${line.value}`);
    case "buttons":
      return line.labels.find((label) => !titles(heard).includes(label) && needs(`. ${label}`) !== undefined);
    case "stored":
    case "nothing stored": {
      const [newest] = await requests();
      const place = newest && [newest.place.powiat ?? "-", newest.place.partner ?? "-"];
      const actual = newest && [newest.applicant, ...(place ?? [])].join(", ");
      return actual === (line.kind === "stored" ? line.text : undefined) ? undefined : `request: ${actual}`;
    }
    default:
      return undefined;
  }
}

const titles = (heard: readonly SentMessage[]): string[] =>
  heard.flatMap(({ quick_replies = [] }) => quick_replies.map(({ title }) => title));

const show = (heard: readonly SentMessage[]): string => heard.map(({ text }) => text).join("\n---\n");

/** On one line, with the bullets of Messenger's lists as the dashes of ours. */
const flatten = (text: string): string => text.replaceAll("• ", "- ").replace(/\s+/gu, " ").trim();
