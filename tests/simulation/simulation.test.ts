import { beforeAll, describe, expect, it } from "vitest";
import { testWorld } from "../support/test-world.ts";
import { people } from "./people.ts";
import { type Simulated, simulate } from "./simulate.ts";

const world = testWorld();
const simulated: Simulated[] = [];

beforeAll(async () => {
  for (const persona of people) simulated.push(await simulate(persona, world));
}, 60_000);

const show = ({ persona, wrong, transcript }: Simulated): string =>
  [persona.name, ...wrong, ...transcript.slice(-8)].join("\n");

describe("thirty simulated people", () => {
  it("are of every kind and temper", () => {
    expect(people).toHaveLength(30);
    expect(new Set(people.map(({ name }) => name)).size).toBe(30);
    const count = (key: "kind" | "temper") =>
      Object.fromEntries(
        Object.entries(Object.groupBy(people, (one) => one[key])).map(([of, all]) => [of, all?.length]),
      );
    expect(count("kind")).toEqual({ grupa: 9, pes: 7, ps: 4, jst: 5, osoba: 5 });
    expect(Math.min(...Object.values(count("temper")).map(Number))).toBeGreaterThanOrEqual(5);
  });

  it("send a complete request, at least 95 % of them", () => {
    const failed = simulated.filter(({ isComplete }) => !isComplete);
    expect(failed.length / people.length, failed.map(show).join("\n\n")).toBeLessThanOrEqual(0.05);
  });

  it("have every field stored as they meant it", () => {
    expect(simulated.filter(({ wrong }) => wrong.length > 0).map(show)).toEqual([]);
  });

  it("need twelve messages at the median where they are a group", () => {
    const messages = simulated
      .filter(({ persona }) => persona.kind === "grupa")
      .map((one) => one.messages)
      .toSorted((a, b) => a - b);
    expect(messages[Math.floor(messages.length / 2)], messages.join(", ")).toBeLessThanOrEqual(12);
  });

  it("do the same every time", async () => {
    const [first] = people;
    if (!first) throw new Error("nobody");
    const again = await simulate(first, testWorld());
    expect(again.transcript.filter((line) => line.startsWith(">"))).toEqual(
      simulated[0]?.transcript.filter((line) => line.startsWith(">")),
    );
  });
});

describe("the comparison", () => {
  const [persona] = people;
  if (!persona) throw new Error("nobody");

  it("finds a field that is not what the person meant", async () => {
    const other = { ...persona, facts: { ...persona.facts, stage: { say: "Mamy pomysł", is: "dzialamy" } } };
    expect((await simulate(other, world)).wrong).toEqual(['stage: "pomysl" instead of "dzialamy"']);
  });

  it("counts who gives up as not complete", async () => {
    const silent = { ...persona, opens: ["dzień dobry"], facts: { place: { say: "qwrtzx" } } };
    expect((await simulate(silent, world)).isComplete).toBe(false);
  });
});
