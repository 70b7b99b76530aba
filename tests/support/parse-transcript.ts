/**
 * A transcript is a conversation as a test (tests/transcripts/*.chat). Lines:
 *
 *   # a remark; the first one is the test's name
 *   clock: 2024-05-14T10:00           the time from here on, in Warsaw (default 2026-11-24T10:00)
 *   later: 26 h                       (or "40 min") so much time passes before the next line
 *   setting: outsideArea=refuse        a setting of the operator, for the whole conversation (a policy's name)
 *   opened:                            the page is opened again
 *   user: what the person writes       press: Label of a button      files:  (somebody sends a file)
 *   bot: what the assistant says       …paragraphs on one line; "…" at the end or between: and whatever stands there
 *   source: Źródło: …                  the source line of the answer above
 *   card: Title                        then one row a line, "  Label: Value"
 *     [Button] [Button] …              the buttons of the reply above; "…" at the end: and others
 *   stored: grupa, miński, boris       the request now stored: applicant, powiat, partner ("-" for none)
 *   nothing stored:                    no request is stored
 *   summary: 500 000 000               somebody fills in a short request with this contact, up to its summary
 *   tab: other                         from here on in another conversation, new at its first mention
 *   again:                             the last message is delivered once more, and nothing is said
 *   decide: {"kind":"hours",…}         staff decide in the panel: a decision of src/availability as JSON
 *   break: begins                      (or "ends") staff give every channel a break
 *   closed: wsparcie-udzielone        staff close the newest request with this result, and its chat is told
 *   rated: tak, comment               the answer to the question after the newest request's end ("-" for none)
 *   history: submitted, noted          what happened to the newest request
 *   erased:                            the newest request holds no personal data
 *
 * {1} stands for the number of the first request sent in the transcript, {2} for that of the second.
 */
export type Line =
  | { kind: "clock"; at: Date; line: number }
  | { kind: "later"; ms: number; line: number }
  | { kind: TextKind; text: string; line: number }
  | { kind: "row"; label: string; value: string; line: number }
  | { kind: "buttons"; labels: readonly string[]; more: boolean; line: number }
  | { kind: "files" | "opened" | "nothing stored" | "again" | "erased"; line: number };

type TextKind =
  | "user"
  | "press"
  | "bot"
  | "source"
  | "card"
  | "stored"
  | "summary"
  | "tab"
  | "history"
  | "decide"
  | "break"
  | "closed"
  | "rated";

export type Transcript = {
  name: string;
  settings: Readonly<Record<string, string>>;
  lines: readonly Line[];
};

/** Throws with the line number where a line is none of the above. */
export function parseTranscript(content: string): Transcript {
  const rows = content.split("\n");
  const name = rows.find((row) => row.startsWith("# "))?.slice(2) ?? "";
  const settings = Object.fromEntries(rows.flatMap(readSetting));
  const lines = rows.flatMap((row, index) => {
    if (row.trim() === "" || row.startsWith("#") || readSetting(row).length > 0) return [];
    return [parseLine(row, index + 1)];
  });
  return { name, settings, lines };
}

function readSetting(row: string): [string, string][] {
  const [, name, value] = /^setting: (\w+)=(\w+)$/.exec(row) ?? [];
  return name !== undefined && value !== undefined ? [[name, value]] : [];
}

function parseLine(row: string, line: number): Line {
  if (/^\s+\[/.test(row)) return parseButtons(row, line);
  const [, label, value] = /^\s+([^:]+): (.*)$/.exec(row) ?? [];
  if (label !== undefined && value !== undefined) return { kind: "row", label, value, line };
  const [, key, text = ""] = /^([a-z ]+):(?: (.*))?$/.exec(row) ?? [];
  switch (key) {
    case "clock":
      return { kind: key, at: new Date(`${text}:00+01:00`), line };
    case "later":
      return { kind: key, ms: readDuration(text, line), line };
    case "files":
    case "opened":
    case "nothing stored":
    case "again":
    case "erased":
      return { kind: key, line };
    case "user":
    case "press":
    case "bot":
    case "source":
    case "card":
    case "stored":
    case "summary":
    case "tab":
    case "history":
    case "decide":
    case "break":
    case "closed":
    case "rated":
      return { kind: key, text, line };
    default:
      throw new Error(`line ${line}: neither a remark nor a known kind of line: ${row}`);
  }
}

function readDuration(text: string, line: number): number {
  const [, count, unit] = /^(\d+) (h|min)$/.exec(text) ?? [];
  if (count === undefined) throw new Error(`line ${line}: neither hours nor minutes: ${text}`);
  return Number(count) * (unit === "h" ? 3_600_000 : 60_000);
}

function parseButtons(row: string, line: number): Line {
  const labels = [...row.matchAll(/\[([^\]]+)\]/g)].map(([, label = ""]) => label);
  return { kind: "buttons", labels, more: row.trimEnd().endsWith("…"), line };
}
