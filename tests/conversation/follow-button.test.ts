import { describe, expect, test } from "vitest";
import { testWorld } from "../support/test-world.ts";
import { createWalker } from "./intake/walk-intake.ts";

const world = testWorld();

/** What the assistant says last to a text, for channels that list choices instead of showing buttons. */
function talk(...texts: string[]) {
  const { tell, memory } = createWalker(world);
  const outcomes = texts.map((text) => tell(text));
  return {
    said:
      outcomes
        .at(-1)
        ?.replies.map(({ text }) => text)
        .join("\n") ?? "",
    memory: memory(),
  };
}

describe("a choice that is typed", () => {
  const toPlace = ["chcę złożyć zgłoszenie", "grupa nieformalna"];

  test("may be its number, its label or the beginning of its label", () => {
    for (const typed of ["4", "Kontakt", "kont"]) {
      expect(talk("pomoc", typed).said, typed).toContain("tel.");
    }
    for (const typed of ["1", "Grupa nieformalna", "grupa nief"]) {
      const { draft } = talk("chcę złożyć zgłoszenie", typed).memory;
      expect(draft?.answers.rodzaj, typed).toEqual({ kind: "choice", value: "grupa" });
    }
  });

  test("counts the lines of the list, also those beside the answers", () => {
    expect(talk(...toPlace, "5").memory.draft?.answers.miejsce).toMatchObject({
      place: { powiat: "miński" },
    });
    const back = talk(...toPlace, "14");
    expect(back.said).toContain("Kogo reprezentujesz?");
    expect(back.memory.draft?.answers).toEqual({});
  });

  test("types the text of a line that has nothing but its text", () => {
    const said = talk(...toPlace, "a Otwock jest w programie?");
    const line = said.memory.offered.findIndex(({ label }) => label.startsWith("Otwock")) + 1;
    const { draft } = talk(...toPlace, "a Otwock jest w programie?", `${line}`).memory;
    expect(draft?.answers.miejsce).toMatchObject({ place: { powiat: "otwocki" } });
  });

  test("is an answer where a number is asked for", () => {
    const { draft } = talk(...toPlace, "miński", "1").memory;
    expect(draft?.answers["grupa-liczba-osob"]).toMatchObject({ kind: "people", min: 1 });
  });
});
