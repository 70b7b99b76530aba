/**
 * `npm run --silent ask`: the assistant's understanding without a server. One question a line on standard input,
 * one JSON object a line on standard output, in the same order. With a question as argument: that one alone, on a
 * terminal as the resident would read it.
 */
import { type Asked, ask } from "../conversation/answering/ask.ts";
import { loadWorld } from "../load-world.ts";
import { commandLineSettings } from "./command-line-settings.ts";

const world = loadWorld(commandLineSettings);
const newline = 0x0a;
const now = () => new Date();
const question = process.argv.slice(2).join(" ");

if (question !== "") {
  const asked = ask(question, world, now);
  print(process.stdout.isTTY ? asked.reply : JSON.stringify(asked));
} else {
  for await (const line of readLines(process.stdin)) print(JSON.stringify(askLine(line)));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A line that is no valid UTF-8 is answered like one that nobody can read, with its broken bytes replaced. */
function askLine(line: Uint8Array): Asked {
  try {
    return ask(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(line), world, now);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ...ask("", world, now), question: new TextDecoder().decode(line) };
  }
}

/** Lines of a byte stream without their line ends; a last line needs none. */
async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(newline); end !== -1; end = rest.indexOf(newline)) {
      yield withoutReturn(rest.subarray(0, end));
      rest = rest.subarray(end + 1);
    }
  }
  if (rest.length > 0) yield withoutReturn(rest);
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
}
