import { describe, expect, test } from "vitest";
import type { Answers } from "../../../src/dialog/answer.ts";
import { testWorld } from "../../support/test-world.ts";
import { createWalker, type Walker } from "./walk-intake.ts";

const world = testWorld();

/** A group in Cegłów that is asked for its idea, a step that takes any text. */
function atDescription(): Walker {
  const walker = createWalker(world);
  for (const text of ["chcemy się zgłosić", "grupa nieformalna", "Cegłów", "8", "mamy pomysł"])
    walker.tell(text);
  expect(walker.step()?.id).toBe("grupa-opis");
  return walker;
}

const answersOf = (walker: Walker): Answers => walker.memory().draft?.answers ?? {};

describe("at a step that takes any text", () => {
  test.each([
    "Zmienić chcemy wygląd podwórka i posadzić drzewa.",
    "Jednak działamy także w Otwocku i w okolicznych wsiach.",
    "Nie mamy pieniędzy, tylko pomysł na klub dla młodzieży.",
    "Nie szukamy dotacji, a rady prawnika w sprawie statutu.",
    "Poprawić warunki w świetlicy, kupić stoły i książki.",
    "Zmiana miejsca spotkań, bo w remizie jest za ciasno.",
    "Pomyłka w statucie, którą trzeba szybko naprawić w sądzie.",
    "Jest nas mało, a chcemy dotrzeć do 100 osób starszych.",
    "Błędne koło: bez lokalu nie ma zajęć, bez zajęć nie ma lokalu.",
    "To nie jest fundacja, tylko luźna grupa osób z pomysłem na sklep.",
    "Zły stan sali i brak miejsca na zajęcia dla dzieci.",
  ])("%j is the answer", (text) => {
    const walker = atDescription();
    const before = answersOf(walker);
    walker.tell(text);
    expect(answersOf(walker)).toEqual({ ...before, "grupa-opis": { kind: "text", text } });
  });

  test.each([
    ["a, i jest nas jednak siedmioro", "grupa-liczba-osob"],
    ["popraw liczbę osób na 9", "grupa-liczba-osob"],
    ["nie 8, tylko 9", "grupa-liczba-osob"],
    ["zmień miejsce na Otwock", "miejsce"],
    ["pomyliłam się, to powiat otwocki", "miejsce"],
    ["nie Cegłów, tylko Mrozy", "miejsce"],
    ["pomyłka, jednak Siennica w powiecie mińskim", "miejsce"],
    ["oj, to nie grupa, tylko stowarzyszenie", "rodzaj"],
    ["źle kliknęłam, już działamy", "grupa-etap"],
    ["zmień etap na już działamy", "grupa-etap"],
  ])("%j changes %s and nothing else that was given", (text, step) => {
    const walker = atDescription();
    const before = answersOf(walker);
    walker.tell(text);
    const after = answersOf(walker);
    expect(after[step]).not.toEqual(before[step]);
    for (const id of Object.keys(before)) if (id !== step) expect(after[id]).toEqual(before[id]);
    expect(after["grupa-opis"]).toBeUndefined();
  });
});

test("a field named without a value is asked for anew, and then the open question again", () => {
  const walker = atDescription();
  walker.tell("zmień liczbę osób");
  expect(walker.step()?.id).toBe("grupa-liczba-osob");
  walker.tell("9 osób");
  expect(walker.step()?.id).toBe("grupa-opis");
});

test("an answer that its new kind of applicant has no question for leaves the way, and comes back with it", () => {
  const walker = atDescription();
  walker.tell("to nie grupa, tylko fundacja");
  expect(walker.step()?.id).toBe("nazwa");
  walker.tell("zmień rodzaj");
  walker.tell("grupa nieformalna");
  expect(walker.step()?.id).toBe("grupa-opis");
});

test("no correction is seen in a question", () => {
  const walker = atDescription();
  const before = answersOf(walker);
  walker.tell("a czy Otwock też jest w programie, a nie tylko Cegłów?");
  expect(answersOf(walker)).toEqual(before);
});
