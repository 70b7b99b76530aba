import { describe, expect, it } from "vitest";
import type { Memory } from "../../../src/conversation/memory.ts";
import { emptyMemory } from "../../../src/conversation/memory.ts";
import type { Outcome } from "../../../src/conversation/outcome.ts";
import { parseMemory } from "../../../src/conversation/parse-memory.ts";
import { takeTurn } from "../../../src/conversation/take-turn.ts";
import type { World } from "../../../src/conversation/world.ts";
import type { Flow, Step } from "../../../src/dialog/flow.ts";
import { testWorld } from "../../support/test-world.ts";

const world = testWorld();

/** A person whose dialog file may change between two messages. */
function begin() {
  let now: World = world;
  let memory: Memory = { ...emptyMemory, greeted: true };
  let count = 0;
  const tell = (text: string, choice?: string): Outcome => {
    count += 1;
    const rest = { author: { id: "dl_test" }, conversationId: "c1", channel: "webchat" as const };
    const at = new Date(Date.UTC(2026, 10, 24, 9, count));
    const message = { ...rest, kind: "text" as const, text, messageId: `m${count}`, at };
    const outcome = takeTurn(choice === undefined ? message : { ...message, choice }, memory, now);
    // As the store gives it back.
    memory = parseMemory(JSON.stringify(outcome.memory));
    return outcome;
  };
  return {
    tell,
    answers: () => memory.draft?.answers ?? {},
    change: (flow: Flow, policy: Partial<World["policy"]> = {}) => {
      now = { ...world, flow, policy: { ...world.policy, ...policy } };
    },
    forgetNotice: () => {
      memory = memory.draft ? { ...memory, draft: { ...memory.draft, noticeConfirmedAt: null } } : memory;
    },
  };
}

/** The same dialog with changed steps: null removes one. Routes to what is removed lead on to where it led. */
function version(changes: Readonly<Record<string, Partial<Step> | null>>, added: readonly Step[] = []): Flow {
  const { flow } = world;
  const skip = (to: string): string => {
    const after = changes[to] === null ? flow.steps.get(to)?.routes.at(-1)?.to : undefined;
    return after === undefined ? to : skip(after);
  };
  const steps = [...flow.steps.values()]
    .filter(({ id }) => changes[id] !== null)
    .map((step): Step => ({ ...step, ...changes[step.id] }))
    .concat(added)
    .map(
      (step): Step => ({ ...step, routes: step.routes.map((route) => ({ ...route, to: skip(route.to) })) }),
    );
  return { ...flow, version: 2, steps: new Map(steps.map((step) => [step.id, step])) };
}

const stepOf = (id: string): Step => {
  const step = world.flow.steps.get(id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
};

const said = ({ replies }: Outcome): string => replies.map(({ text }) => text).join(" | ");
const told = "Pytania w zgłoszeniu zmieniły się";

/** "grupa", "Mrozy", "12"; the open question is the stage of the group. */
function atStage() {
  const person = begin();
  for (const text of ["chcę się zgłosić", "grupa", "Mrozy", "12"]) person.tell(text);
  return person;
}

describe("a draft and a new version of its dialog", () => {
  it("keeps what fits where a step before was removed", () => {
    const person = atStage();
    person.change(version({ "grupa-liczba-osob": null }));
    expect(said(person.tell("już działamy"))).toContain("Na czym polega pomysł");
    expect(person.answers()).toMatchObject({
      "grupa-etap": { value: "dzialamy" },
      miejsce: { kind: "place" },
    });
  });

  it("says so and asks on where the open question itself was removed, and takes nothing for another answer", () => {
    const person = atStage();
    person.change(version({ "grupa-etap": null }));
    const outcome = person.tell("Już działamy od dwóch lat w remizie");
    expect(said(outcome)).toMatch(new RegExp(`^${told}.*Na czym polega pomysł`));
    expect(Object.keys(person.answers())).toEqual(["rodzaj", "miejsce", "grupa-liczba-osob"]);
    expect(said(person.tell("Zakładamy świetlicę i szukamy doradcy."))).toContain("Jakie wsparcie");
  });

  it("takes a button of the removed question for an old one", () => {
    const person = atStage();
    person.change(version({ "grupa-etap": null }));
    expect(said(person.tell("Już działamy", "step:grupa-etap=dzialamy"))).toMatch(
      /wcześniejszego.*Na czym polega/,
    );
  });

  it("answers a question first, also where the open one is gone", () => {
    const person = atStage();
    person.change(version({ "grupa-etap": null }));
    expect(said(person.tell("kto prowadzi program?"))).toMatch(/lider.*Wracamy.*Na czym polega pomysł/s);
  });

  it("asks again where the chosen answer was removed", () => {
    const person = atStage();
    person.tell("już działamy");
    const choices = stepOf("grupa-etap").choices.filter(({ value }) => value !== "dzialamy");
    person.change(version({ "grupa-etap": { choices } }));
    // The open question was another one and is answered first.
    expect(said(person.tell("Zakładamy świetlicę i szukamy doradcy."))).toContain("Na jakim etapie");
    expect(said(person.tell("mamy pomysł"))).toContain("Jakie wsparcie jest potrzebne?");
  });

  it("asks again where the kind of a step changed", () => {
    const person = atStage();
    person.tell("mamy pomysł");
    person.change(version({ "grupa-liczba-osob": { kind: "text", minLength: 2 } }));
    expect(said(person.tell("Zakładamy świetlicę i szukamy doradcy."))).toContain("Ile osób liczy grupa?");
    expect(said(person.tell("kilkanaście"))).toContain("Jakie wsparcie jest potrzebne?");
    expect(person.answers()["grupa-liczba-osob"]).toEqual({ kind: "text", text: "kilkanaście" });
  });

  it("reads the answer at the question that was asked, then asks the new one before it", () => {
    const person = begin();
    for (const text of ["chcę się zgłosić", "grupa", "Mrozy", "12", "mamy pomysł"]) person.tell(text);
    const added: Step = {
      ...stepOf("grupa-opis"),
      id: "nowe",
      ask: "Jak działacie?",
      routes: [{ to: "grupa-opis" }],
    };
    person.change(version({ "grupa-etap": { routes: [{ to: "nowe" }] } }, [added]));
    expect(said(person.tell("Zakładamy świetlicę i szukamy doradcy."))).toContain("Jak działacie?");
    expect(person.answers()["grupa-opis"]).toMatchObject({ text: "Zakładamy świetlicę i szukamy doradcy." });
    expect(person.answers()).not.toHaveProperty("nowe");
    expect(said(person.tell("Spotykamy się co tydzień w remizie."))).toContain("Jakie wsparcie");
  });

  it("asks a renamed step again, once", () => {
    const person = atStage();
    person.tell("mamy pomysł");
    const renamed: Step = { ...stepOf("grupa-etap"), id: "etap" };
    const flow = version({ "grupa-etap": null, "grupa-liczba-osob": { routes: [{ to: "etap" }] } }, [
      renamed,
    ]);
    person.change(flow);
    expect(said(person.tell("Zakładamy świetlicę i szukamy doradcy."))).toContain("Na jakim etapie");
    expect(said(person.tell("mamy pomysł"))).toContain("Jakie wsparcie jest potrzebne?");
  });

  it("forgets a step being changed, and choices being collected, that are gone", () => {
    const person = atStage();
    for (const text of ["mamy pomysł", "Zakładamy świetlicę i szukamy doradcy."]) person.tell(text);
    person.tell("Szkolenia, warsztaty, mentoring", "step:formy-wsparcia=szkolenia");
    person.change(version({ "formy-wsparcia": null }));
    expect(said(person.tell("tak, dodaję"))).toMatch(new RegExp(`^${told}.*Czy chcesz dodać szczegóły`));
    person.change(world.flow);
    person.tell("zmień etap");
    person.change(version({ "grupa-etap": null }));
    expect(said(person.tell("już działamy"))).toMatch(new RegExp(`^${told}`));
  });

  it("keeps collected choices that are left where one of them was removed", () => {
    const person = atStage();
    for (const text of ["mamy pomysł", "Zakładamy świetlicę i szukamy doradcy."]) person.tell(text);
    person.tell("", "step:formy-wsparcia=szkolenia");
    const choices = stepOf("formy-wsparcia").choices.filter(({ value }) => value !== "szkolenia");
    person.change(version({ "formy-wsparcia": { choices } }));
    person.tell("", "step:formy-wsparcia=animacja-lokalna");
    expect(said(person.tell("", "do:next"))).toContain("Czy chcesz dodać szczegóły");
    expect(person.answers()["formy-wsparcia"]).toEqual({ kind: "choices", values: ["animacja-lokalna"] });
  });

  it("asks what is new before sending, and does not take the yes to the summary for its answer", () => {
    const person = atStage();
    for (const text of ["mamy pomysł", "Zakładamy świetlicę i szukamy doradcy.", "szkolenia", "nie", "wiem"])
      person.tell(text);
    person.tell("Anna Przykładowa");
    expect(said(person.tell("500 000 000"))).toContain("Sprawdź, czy wszystko");
    const added: Step = {
      ...stepOf("rola"),
      id: "nowe",
      ask: "Skąd o nas wiesz?",
      routes: [{ to: "koniec" }],
    };
    person.change(version({ kontakt: { routes: [{ to: "nowe" }] } }, [added]));
    const outcome = person.tell("tak");
    expect(said(outcome)).toMatch(new RegExp(`^${told}.*Skąd o nas wiesz`));
    expect(outcome.effects).toEqual([{ kind: "counted", what: "intake-step", about: "nowe" }]);
    person.tell("od sąsiadki");
    expect(person.tell("tak").effects).toMatchObject([
      { kind: "request-submitted", request: { dialog: { version: 2 } } },
      { kind: "counted", what: "intake-finished" },
    ]);
  });

  it("drops recognised values that no longer fit, and asks for confirmation no more where none is left", () => {
    const person = begin();
    person.tell("Dzień dobry, KGW z Cegłowa, prosimy o kontakt, Barbara, 500 000 123");
    person.change(version({ kontakt: null }));
    expect(said(person.tell("tak"))).toContain("Dziękuję, odpowiedzi są zapisane.");
    expect(Object.keys(person.answers())).toEqual(["rodzaj", "forma-prawna", "miejsce", "imie-nazwisko"]);

    const other = begin();
    other.tell("chcę się zgłosić");
    other.tell("Mrozy, 500 000 123");
    other.change(version({ kontakt: null, miejsce: { kind: "text" } }));
    expect(said(other.tell("tak"))).toMatch(new RegExp(`^${told}.*Kogo reprezentujesz`));
  });
});

describe("the notice on personal data", () => {
  const complete = (person: ReturnType<typeof begin>) => {
    for (const text of ["mamy pomysł", "Zakładamy świetlicę i szukamy doradcy.", "szkolenia", "nie", "wiem"])
      person.tell(text);
    for (const text of ["Anna Przykładowa", "500 000 000"]) person.tell(text);
  };

  it("is stored with the version and the time that were confirmed, not those of the sending", () => {
    const person = atStage();
    complete(person);
    person.change(world.flow, { noticeVersion: "nowa" });
    const [effect] = person.tell("tak").effects;
    expect(effect).toMatchObject({
      request: { notice: { version: "test", confirmedAt: new Date("2026-11-24T09:09:00.000Z") } },
    });
  });

  it("is shown anew where its confirmation is lost", () => {
    const person = atStage();
    complete(person);
    person.forgetNotice();
    expect(said(person.tell("tak"))).toContain("Administrator: Fundacja Przykład.");
    person.tell("wiem");
    expect(person.tell("tak").effects.map(({ kind }) => kind)).toEqual(["request-submitted", "counted"]);
  });
});
