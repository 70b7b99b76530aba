import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";

const kinds = ["answer", "place", "clarify", "intake", "handoff", "command", "smalltalk", "unknown"] as const;

/** contracts: what people outside test against. */
const asked = z.object({
  question: z.string(),
  kind: z.enum(kinds),
  topic: z.string().optional(),
  topics: z.array(z.string()).optional(),
  places: z
    .array(
      z.strictObject({
        name: z.string(),
        gmina: z.string().nullable(),
        powiat: z.string(),
        subregion: z
          .enum(["warszawa", "warszawsko-zachodni", "warszawsko-wschodni", "zyrardowski"])
          .nullable(),
        partner: z.enum(["frso", "boris", "fise"]).nullable(),
        inside: z.boolean(),
      }),
    )
    .optional(),
  command: z.enum(["help", "cancel", "status", "erase", "restart"]).optional(),
  score: z.number().min(0).max(1),
  reply: z.string().min(1),
  ms: z.number().min(0),
});

async function runAsk(input: Buffer, args: readonly string[] = []) {
  const child = spawn(process.execPath, ["src/commands/ask.ts", ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(input);
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  return {
    code,
    lines: output
      .split("\n")
      .slice(0, -1)
      .map((line) => asked.parse(JSON.parse(line))),
  };
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
];

describe("npm run ask", () => {
  let run: Awaited<ReturnType<typeof runAsk>>;
  beforeAll(async () => {
    const input = Buffer.concat(questions.flatMap((line) => [Buffer.from(line), Buffer.from("\n")]));
    run = await runAsk(input);
  });
  const line = (index: number) => run.lines[index];

  test("answers every line, in order, and ends well", () => {
    expect(run.code).toBe(0);
    expect(run.lines).toHaveLength(questions.length);
    for (const [index, question] of questions.entries()) {
      if (typeof question === "string") expect(line(index)?.question).toBe(question.replace(/\r$/, ""));
    }
  });

  test("names the topic of an answer", () => {
    expect(line(0)).toMatchObject({ kind: "answer", topic: "koszt-udzialu" });
    expect(line(0)?.reply).toContain("Opis programu nie mówi, czy udział jest bezpłatny.");
    expect(line(0)?.reply).toContain("Źródło: opis programu");
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
    expect(line(2)?.places).toMatchObject([{ name: "Otwock", powiat: "otwocki", partner: "fise" }]);
  });

  test("calls unknown what nobody can read: empty, overlong, no UTF-8", () => {
    expect([3, 4, 5].map((index) => line(index)?.kind)).toEqual(["unknown", "unknown", "unknown"]);
  });

  test("tells wishes, commands and small talk apart", () => {
    expect([6, 7, 8, 9].map((index) => line(index)?.kind)).toEqual([
      "intake",
      "handoff",
      "command",
      "smalltalk",
    ]);
    expect(line(8)?.command).toBe("erase");
  });

  test("takes nothing from markup and control characters", () => {
    expect(line(10)?.kind).toBe("unknown");
    expect(line(11)).toMatchObject({ kind: "answer", topic: "realizatorzy" });
  });

  test("refuses what is not about the programme", () => {
    expect(line(12)?.kind).toBe("unknown");
  });

  test("takes one question as argument", async () => {
    const { code, lines } = await runAsk(Buffer.alloc(0), ["Czy Piaseczno jest w programie?"]);
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ kind: "place", places: [{ name: "Piaseczno", partner: "frso" }] }]);
  });
});
