import type { Line } from "./parse-transcript.ts";
import type { TranscriptChannel } from "./transcript-channel.ts";

type Requests = TranscriptChannel["requests"];

export type Differ = (expected: string, actual: string | undefined) => never;

/** Compares the newest request with what a transcript says of it. */
export async function checkStored(line: Line, requests: Requests, differ: Differ): Promise<void> {
  const [newest] = await requests.list();
  const actual =
    newest && [newest.applicant, newest.place.powiat ?? "-", newest.place.partner ?? "-"].join(", ");
  const expected = line.kind === "stored" ? line.text : undefined;
  if (actual !== expected) differ(expected ?? "(no request)", actual);
}

/** Compares what was said of the support after the newest request's end. */
export async function checkRated(
  line: Line & { text: string },
  { requests, surveys }: TranscriptChannel,
  differ: Differ,
): Promise<void> {
  const [newest] = await requests.list();
  const found = newest && (await surveys.find(newest.number));
  const { answer = "-", comment = null } = found ?? {};
  const actual = comment === null ? answer : `${answer}, ${comment}`;
  if (actual !== line.text) differ(line.text, actual);
}

/** Compares what happened to the newest request, or looks for what should be erased. */
export async function checkHistory(line: Line, requests: Requests, differ: Differ): Promise<void> {
  const [newest] = await requests.list();
  const found = newest && (await requests.find(newest.number));
  if (line.kind === "history") {
    const kinds = (found?.history ?? []).map(({ kind }) => kind).join(", ");
    if (kinds !== line.text) differ(line.text, kinds);
  } else if (line.kind === "erased") {
    const personal = (found?.request.fields ?? []).filter((field) => field.personal && field.text !== "");
    const notes = (found?.history ?? []).filter(({ detail }) => detail !== null);
    if (!found || personal.length + notes.length > 0) differ("(nothing personal)", "personal data");
  }
}
