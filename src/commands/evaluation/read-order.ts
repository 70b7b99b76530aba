import { parseArgs } from "node:util";
import { ownSets } from "./own-sets.ts";

/** What `npm run eval` is asked to do. The lists are files. */
export type Order =
  | { kind: "known-gaps" }
  | {
      kind: "report";
      questions: readonly string[];
      outOfScope: readonly string[];
      places: readonly string[];
      none: readonly string[];
      withLines: boolean;
      /** File of the page; null for none. */
      page: string | null;
    }
  | { kind: "wrong"; reason: string };

const defaultPage = "data/eval.html";

export function readOrder(args: readonly string[]): Order {
  try {
    return parseOrder(args);
  } catch (error) {
    return { kind: "wrong", reason: error instanceof Error ? error.message : String(error) };
  }
}

function parseOrder(args: readonly string[]): Order {
  const { values } = parseArgs({
    args: args.flatMap((arg, index) => (isBareHtml(args, index) ? [arg, defaultPage] : [arg])),
    options: {
      questions: { type: "string", multiple: true, default: [] },
      "out-of-scope": { type: "string", multiple: true, default: [] },
      places: { type: "string", multiple: true, default: [] },
      "places-none": { type: "string", multiple: true, default: [] },
      lines: { type: "boolean", default: false },
      html: { type: "string" },
      "known-gaps": { type: "boolean", default: false },
    },
  });
  const { questions, "out-of-scope": outOfScope, places, "places-none": none } = values;
  const isOwn = [questions, outOfScope, places, none].every(({ length }) => length === 0);
  if (values["known-gaps"])
    return isOwn
      ? { kind: "known-gaps" }
      : { kind: "wrong", reason: "--known-gaps goes with our own sets alone" };
  const sets = isOwn
    ? { questions: [ownSets.questions], outOfScope: [ownSets.outOfScope], places, none }
    : { questions, outOfScope, places, none };
  return { kind: "report", ...sets, withLines: values.lines, page: values.html ?? null };
}

/** `--html` without a file after it. */
function isBareHtml(args: readonly string[], index: number): boolean {
  const next = args[index + 1];
  return args[index] === "--html" && (next === undefined || next.startsWith("--"));
}
