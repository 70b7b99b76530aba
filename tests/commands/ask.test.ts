import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { loadTopicIds } from "../../src/knowledge/load-topic-ids.ts";

const place = z.strictObject({
  name: z.string(),
  gmina: z.string().nullable(),
  powiat: z.string(),
  subregion: z.enum(["warszawa", "warszawsko-zachodni", "warszawsko-wschodni", "zyrardowski"]).nullable(),
  partner: z.enum(["frso", "boris", "fise"]).nullable(),
  inside: z.boolean(),
});

const always = {
  question: z.string(),
  score: z.number().min(0).max(1),
  reply: z.string().min(1),
  ms: z.number().min(0),
};

/** contracts: what people outside test against. What a kind does not need may stand there all the same. */
const asked = z.discriminatedUnion("kind", [
  z.object({ ...always, kind: z.literal("answer"), topic: z.string(), places: z.array(place).optional() }),
  z.object({ ...always, kind: z.literal("place"), places: z.array(place).min(1) }),
  z.object({ ...always, kind: z.literal("clarify"), topics: z.array(z.string()).min(2).max(3) }),
  z.object({
    ...always,
    kind: z.literal("command"),
    command: z.enum(["help", "cancel", "status", "erase", "restart"]),
  }),
  z.object({ ...always, kind: z.enum(["intake", "handoff", "smalltalk", "unknown"]) }),
]);

async function runAsk(input: Buffer, args: readonly string[] = []) {
  const child = spawn(process.execPath, ["src/commands/ask.ts", ...args]);
  child.stdin.end(input);
  const ended = once(child, "close");
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const lines = output.split("\n");
  expect(lines.pop()).toBe("");
  return { code, errors, lines: lines.map((line): unknown => JSON.parse(line)) };
}

const questions: readonly (string | Buffer)[] = [
  "Czy to jest bezpłatne?",
  "Czy Wołomin jest w programie?",
  "czy w Otwocku są szkolenia z księgowości dla stowarzyszeń?",
  "",
  "x".repeat(100_000),
  Buffer.from([0xff, 0xfe, 0x41, 0xc5]),
  "chcę złożyć zgłoszenie\r",
  "chcę rozmawiać z człowiekiem",
  "usuń moje dane",
  "dzień dobry",
  "<script>alert(1)</script>",
  "\u0000\u0007kto to\u200b prowadzi\u001b?",
  "jak upiec sernik",
  "Nowa Wieś, gmina?",
  "fundacja",
  " \t ",
  "wycofaj zgłoszenie ZG-7K3M-Q9TD",
  "chcę dopisać coś do zgłoszenia",
  "co o mnie macie?",
  "Kto to prowadzi?",
];

/** What is not as the contract says: these tests must fail, so that whoever mends one turns it into a real one. */
const knownGaps = ["wstecz", "status ZG-7K3M-Q9TD"];

describe("npm run ask", () => {
  let run: Awaited<ReturnType<typeof runAsk>>;
  beforeAll(async () => {
    // No line feed stands after the last line.
    const input = [...knownGaps, ...questions]
      .flatMap((line) => [Buffer.from("\n"), Buffer.from(line)])
      .slice(1);
    run = await runAsk(Buffer.concat(input));
  });
  const line = (index: number) => asked.parse(run.lines[knownGaps.length + index]);
  const gap = (index: number) => asked.parse(run.lines[index]);

  test("answers every line, in order, and ends well", () => {
    expect([run.code, run.errors]).toEqual([0, ""]);
    expect(run.lines).toHaveLength(knownGaps.length + questions.length);
    for (const [index, question] of questions.entries()) {
      if (typeof question === "string") expect(line(index).question).toBe(question.replace(/\r$/, ""));
    }
    expect(line(questions.length - 1)).toMatchObject({ kind: "answer", topic: "realizatorzy" });
  });

  test("names only topics of the contract", () => {
    const known = loadTopicIds("knowledge/topic-ids.yaml").map(({ id }) => id);
    const asAsked = questions.map((_, index) => line(index));
    const named = asAsked.flatMap((one) => ("topics" in one ? one.topics : "topic" in one ? one.topic : []));
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  test("names the topic of an answer", () => {
    expect(line(0)).toMatchObject({ kind: "answer", topic: "koszt-udzialu" });
    expect(line(0).reply).toContain("Opis programu nie mówi, czy udział jest bezpłatny.");
    expect(line(0).reply).toContain("Źródło: opis programu");
  });

  test("tells where a place lies and who serves it", () => {
    const wolomin = {
      name: "Wołomin",
      gmina: "Wołomin",
      powiat: "wołomiński",
      partner: "boris",
      inside: true,
    };
    expect(line(1)).toMatchObject({
      kind: "place",
      places: [{ ...wolomin, subregion: "warszawsko-wschodni" }],
    });
  });

  test("answers a question that names a place, with the place beside it", () => {
    expect(line(2)).toMatchObject({ kind: "answer", topic: "doradztwo-specjalistyczne" });
    expect(line(2)).toMatchObject({ places: [{ name: "Otwock", powiat: "otwocki", partner: "fise" }] });
  });

  test("calls unknown what nobody can read: empty, overlong, no UTF-8, blank", () => {
    expect([3, 4, 5, 15].map((index) => line(index).kind)).toEqual(Array(4).fill("unknown"));
  });

  test("tells wishes, commands and small talk apart", () => {
    expect([6, 7, 8, 9].map((index) => line(index).kind)).toEqual([
      "intake",
      "handoff",
      "command",
      "smalltalk",
    ]);
    expect(line(8)).toMatchObject({ command: "erase" });
  });

  test("tells what can be done after sending as the answers that explain it", () => {
    expect([16, 17, 18].map((index) => line(index))).toMatchObject([
      { kind: "answer", topic: "po-zgloszeniu" },
      { kind: "answer", topic: "po-zgloszeniu" },
      { kind: "answer", topic: "moje-dane" },
    ]);
  });

  test("takes nothing from markup and control characters", () => {
    expect(line(10).kind).toBe("unknown");
    expect(line(11)).toMatchObject({ kind: "answer", topic: "realizatorzy" });
  });

  test("refuses what is not about the programme", () => {
    expect(line(12).kind).toBe("unknown");
  });

  test("lists the places that a shared name may mean, each with its own partner", () => {
    expect(line(13)).toMatchObject({ kind: "place" });
    expect(JSON.stringify(line(13))).toMatch(/"grójecki".*"boris".*"miński".*"frso".*"otwocki".*"fise"/);
  });

  test("takes one question as argument and prints JSON where nobody reads it on a terminal", async () => {
    const { code, lines } = await runAsk(Buffer.alloc(0), ["Czy Piaseczno jest w programie?"]);
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ kind: "place", places: [{ name: "Piaseczno", partner: "frso" }] }]);
  });

  test("gives no command that the contract does not name", () => {
    expect(gap(0).kind).not.toBe("command");
  });

  test("reads the question about a request's state as the chat does", () => {
    expect(gap(1)).toMatchObject({ kind: "command", command: "status" });
  });
});
