import { describe, expect, it } from "vitest";
import type { Answer, Answers } from "../../src/dialog/answer.ts";
import { END, type Route } from "../../src/dialog/flow.ts";
import { intakePredicates } from "../../src/dialog/intake-predicates.ts";
import { nextTarget } from "../../src/dialog/next-target.ts";
import { answersOnPath } from "../../src/dialog/replay.ts";
import { asked, at, choose, flow, places, skipped, stepOf, usual, write } from "./intake.ts";

const CONTACT_STEPS = ["informacja", "imie-nazwisko", "kontakt"];
const COMMON_STEPS = ["opis", "formy-wsparcia", "szczegoly", ...CONTACT_STEPS];

/** What each kind of applicant is asked when nobody wants to add more. */
const SHORT_WAYS: Record<string, string[]> = {
  grupa: ["grupa-liczba-osob", "grupa-etap", "grupa-opis", "formy-wsparcia", "szczegoly", ...CONTACT_STEPS],
  pes: ["nazwa", "forma-prawna", "rejestr", "siedziba", ...COMMON_STEPS, "rola"],
  ps: ["nazwa", "forma-prawna", "rejestr", "siedziba", "ps-status", ...COMMON_STEPS, "rola"],
  jst: ["jst-nazwa", "jst-szczebel", "jst-temat", ...COMMON_STEPS, "stanowisko"],
  osoba: ["osoba-sprawa", ...COMMON_STEPS],
};

const CONTACT_DETAILS = ["forma-kontaktu", "potrzeby-przy-kontakcie"];

/** What "Tak, dodaję" adds before the notice. */
const DETAILS: Record<string, string[]> = {
  grupa: ["grupa-nazwa", "grupa-forma", "grupa-patron", "pilnosc"],
  pes: ["nip", "regon", "zatrudnienie", "dzialalnosc-platna", "pilnosc"],
  ps: [
    "nip",
    "regon",
    "zatrudnienie",
    "ps-zagrozone-wykluczeniem",
    "ps-cel",
    "dzialalnosc-platna",
    "pilnosc",
  ],
  jst: ["jst-wydzial", "pilnosc"],
  osoba: ["pilnosc"],
};

const skipAll: Answers = Object.fromEntries(
  [...flow.steps.values()].filter((step) => step.optional).map((step) => [step.id, skipped]),
);

describe("the intake, straight through", () => {
  it.each(Object.entries(SHORT_WAYS))("asks %s only what is mandatory", (kind, steps) => {
    expect(asked({ ...usual, rodzaj: choose(kind) })).toEqual(["rodzaj", "miejsce", ...steps, "complete"]);
  });

  it.each(Object.entries(DETAILS))("asks %s for the details they want to add", (kind, details) => {
    const steps = asked({ ...usual, ...skipAll, rodzaj: choose(kind), szczegoly: choose("tak") });
    const [before, after] = [steps.indexOf("szczegoly") + 1, steps.indexOf("informacja")];
    expect(steps.slice(before, after)).toEqual(details);
    expect(steps.slice(-3)).toEqual([...CONTACT_DETAILS, "complete"]);
  });

  it("lets a group finish in twelve messages: start, ten answers, confirmation", () => {
    const answers = asked(usual).slice(0, -1);
    expect(answers.length + 2).toBeLessThanOrEqual(12);
  });
});

type Case = [id: string, changed: Answers, next: string];

const notSure = choose("nie-wiem");
const inWarszawa: Answers = {
  szczegoly: choose("tak"),
  miejsce: at(places.warszawa),
  dzielnica: write("Ursus"),
};

/** From the answers so far to the step that follows `id`: each route of each step that has more than one. */
const OWN_ROUTES: Case[] = [
  ["rodzaj", {}, "miejsce"],
  ["rodzaj", { rodzaj: notSure }, "rodzaj-pomoc"],
  ["rodzaj-pomoc", { rodzaj: notSure, "rodzaj-pomoc": choose("grupa") }, "miejsce"],
  ["miejsce", { miejsce: choose("inny") }, "miejsce-opis"],
  ["miejsce", { rodzaj: choose("grupa") }, "grupa-liczba-osob"],
  ["miejsce", { rodzaj: choose("pes") }, "nazwa"],
  ["miejsce", { rodzaj: choose("ps") }, "nazwa"],
  ["miejsce", { rodzaj: choose("jst") }, "jst-nazwa"],
  ["miejsce", { rodzaj: choose("osoba") }, "osoba-sprawa"],
  ["miejsce", { rodzaj: notSure, "rodzaj-pomoc": choose("grupa") }, "grupa-liczba-osob"],
  ["miejsce", { rodzaj: notSure, "rodzaj-pomoc": choose("pes") }, "nazwa"],
  ["miejsce", { rodzaj: notSure, "rodzaj-pomoc": choose("jst") }, "jst-nazwa"],
  ["miejsce", { rodzaj: notSure, "rodzaj-pomoc": choose("osoba") }, "osoba-sprawa"],
  ["miejsce", { rodzaj: notSure, "rodzaj-pomoc": notSure }, "opis"],
  ["miejsce-opis", { miejsce: choose("inny"), "miejsce-opis": at(places.radom) }, "grupa-liczba-osob"],
  ["miejsce-opis", { miejsce: choose("inny"), "miejsce-opis": notSure }, "grupa-liczba-osob"],
  ["siedziba", { rodzaj: choose("ps") }, "ps-status"],
  ["siedziba", { rodzaj: choose("pes") }, "opis"],
  ["szczegoly", { szczegoly: choose("nie") }, "informacja"],
  ["szczegoly", { szczegoly: choose("tak"), miejsce: at(places.warszawa) }, "dzielnica"],
  ["szczegoly", { szczegoly: choose("tak"), miejsce: at(places.mokotow) }, "grupa-nazwa"],
  ["szczegoly", { szczegoly: choose("tak"), rodzaj: choose("pes") }, "nip"],
  ["szczegoly", { szczegoly: choose("tak"), rodzaj: choose("ps") }, "nip"],
  ["szczegoly", { szczegoly: choose("tak"), rodzaj: choose("jst") }, "jst-wydzial"],
  ["szczegoly", { szczegoly: choose("tak"), rodzaj: choose("osoba") }, "pilnosc"],
  [
    "szczegoly",
    { szczegoly: choose("tak"), rodzaj: notSure, "rodzaj-pomoc": choose("grupa") },
    "grupa-nazwa",
  ],
  ["szczegoly", { szczegoly: choose("tak"), rodzaj: notSure, "rodzaj-pomoc": choose("pes") }, "nip"],
  ["szczegoly", { szczegoly: choose("tak"), rodzaj: notSure, "rodzaj-pomoc": choose("jst") }, "jst-wydzial"],
  ["dzielnica", { ...inWarszawa, rodzaj: choose("grupa") }, "grupa-nazwa"],
  ["dzielnica", { ...inWarszawa, rodzaj: choose("pes") }, "nip"],
  ["dzielnica", { ...inWarszawa, rodzaj: choose("ps") }, "nip"],
  ["dzielnica", { ...inWarszawa, rodzaj: choose("jst") }, "jst-wydzial"],
  ["dzielnica", { ...inWarszawa, rodzaj: choose("osoba") }, "pilnosc"],
  ["dzielnica", { ...inWarszawa, rodzaj: notSure, "rodzaj-pomoc": choose("grupa") }, "grupa-nazwa"],
  ["dzielnica", { ...inWarszawa, rodzaj: notSure, "rodzaj-pomoc": choose("pes") }, "nip"],
  ["dzielnica", { ...inWarszawa, rodzaj: notSure, "rodzaj-pomoc": choose("jst") }, "jst-wydzial"],
  ["zatrudnienie", { szczegoly: choose("tak"), rodzaj: choose("ps") }, "ps-zagrozone-wykluczeniem"],
  ["zatrudnienie", { szczegoly: choose("tak"), rodzaj: choose("pes") }, "dzialalnosc-platna"],
  ["informacja", {}, "imie-nazwisko"],
  ["informacja", { informacja: choose("nie-podaje") }, "declined"],
  ["kontakt", { rodzaj: choose("pes") }, "rola"],
  ["kontakt", { rodzaj: choose("ps") }, "rola"],
  ["kontakt", { rodzaj: choose("jst") }, "stanowisko"],
  ["kontakt", { rodzaj: notSure, "rodzaj-pomoc": choose("pes") }, "rola"],
  ["kontakt", { rodzaj: notSure, "rodzaj-pomoc": choose("jst") }, "stanowisko"],
  ["kontakt", { rodzaj: choose("grupa") }, "complete"],
  ["kontakt", { szczegoly: choose("tak") }, "forma-kontaktu"],
  ["rola", { rodzaj: choose("pes") }, "complete"],
  ["rola", { rodzaj: choose("pes"), szczegoly: choose("tak") }, "forma-kontaktu"],
  ["stanowisko", { rodzaj: choose("jst") }, "complete"],
  ["stanowisko", { rodzaj: choose("jst"), szczegoly: choose("tak") }, "forma-kontaktu"],
  ["potrzeby-przy-kontakcie", { szczegoly: choose("tak") }, "complete"],
  [
    "potrzeby-przy-kontakcie",
    { szczegoly: choose("tak"), kontakt: email("biuro@example.org") },
    "newsletter",
  ],
];

/** "miejsce-opis" goes on by the same fork as "miejsce". */
const CLOSER_PLACE: Case[] = OWN_ROUTES.filter(
  ([id, , next]) => id === "miejsce" && next !== "miejsce-opis",
).map(([, changed, next]) => [
  "miejsce-opis",
  { ...changed, miejsce: choose("inny"), "miejsce-opis": notSure },
  next,
]);

const ROUTES: Case[] = [...OWN_ROUTES, ...CLOSER_PLACE];

function email(address: string): Answer {
  return { kind: "contact", phone: null, email: address };
}

describe("each route of the intake", () => {
  it.each(ROUTES)("from %s with %j leads to %s", (id, changed, next) => {
    const steps = asked({ ...usual, ...skipAll, ...changed });
    expect(steps[steps.indexOf(id) + 1]).toBe(next);
  });

  it("is replayed above, for every step with more than one way on", () => {
    const taken = new Set(ROUTES.map(([id, changed]) => takenRoute(id, changed)));
    const untried = [...flow.steps.values()]
      .filter(({ routes }) => routes.length > 1)
      .flatMap(({ id, routes }) => routes.map((route) => `${id}: ${JSON.stringify(route)}`))
      .filter((route) => !taken.has(route));
    expect(untried).toEqual([]);
  });

  it("is the only one of its step where there is one, and leads on", () => {
    const steps = [...flow.steps.values()].filter(({ routes }) => routes.length === 1);
    const ways = new Set(
      Object.keys(SHORT_WAYS).flatMap((kind) => pairs(asked({ ...full, rodzaj: choose(kind) }))),
    );
    const untried = steps.map(
      ({ id, routes: [route] }) => `${id} → ${route?.to === END ? "complete" : route?.to}`,
    );
    // Its answer is told, never asked for: tests/dialog/replay.test.ts.
    const told = [...flow.steps.values()].filter(({ unasked }) => unasked).map(({ id }) => id);
    const isTold = (way: string): boolean => told.some((id) => way.includes(id));
    expect(
      untried.filter((way) => !ways.has(way) && !isTold(way) && !way.startsWith("rodzaj-pomoc")),
    ).toEqual([]);
  });
});

const full: Answers = { ...usual, ...skipAll, szczegoly: choose("tak"), kontakt: email("biuro@example.org") };

const pairs = (ids: readonly string[]): string[] => ids.slice(1).map((id, index) => `${ids[index]} → ${id}`);

/** The route by which the answers of a case go on from the step, written out. */
function takenRoute(id: string, changed: Answers): string {
  const answers = answersOnPath(flow, { ...usual, ...skipAll, ...changed }, intakePredicates);
  const step = stepOf(id);
  const isTaken = (route: Route): boolean =>
    nextTarget({ ...step, routes: [route, { to: "another" }] }, answers, intakePredicates) !== "another";
  return `${id}: ${JSON.stringify(step.routes.find(isTaken))}`;
}

describe("each choice of the intake", () => {
  const choices = [...flow.steps.values()].flatMap((step) =>
    step.choices.filter((choice) => choice.reads === undefined).map((choice) => [step.id, choice.value]),
  );

  it.each(choices)("%s: %s is an answer after which something follows", (id, value) => {
    const step = stepOf(id);
    const answer: Answer = step.kind === "choices" ? { kind: "choices", values: [value] } : choose(value);
    const steps = asked({ ...usual, ...skipAll, ...wayTo(id), [id]: answer });
    expect(steps).toContain(id);
    expect(steps.at(-1)).not.toBe(id);
  });
});

/** Answers under which a step is asked at all. */
function wayTo(id: string): Answers {
  if (id === "rodzaj-pomoc") return { rodzaj: notSure };
  if (id === "miejsce-opis") return { miejsce: choose("inny") };
  if (id.startsWith("grupa")) return { rodzaj: choose("grupa"), szczegoly: choose("tak") };
  if (id.startsWith("jst")) return { rodzaj: choose("jst") };
  if (id.startsWith("osoba")) return { rodzaj: choose("osoba") };
  if (["opis", "formy-wsparcia", "informacja", "rodzaj", "miejsce", "szczegoly"].includes(id)) return {};
  return { rodzaj: choose("ps"), szczegoly: choose("tak"), kontakt: email("biuro@example.org") };
}

describe("personal questions", () => {
  it("come after the notice, and only they are personal", () => {
    const personal = [...flow.steps.values()].filter((step) => step.personal).map((step) => step.id);
    expect(personal).toEqual([
      "imie-nazwisko",
      "kontakt",
      "rola",
      "stanowisko",
      "forma-kontaktu",
      "potrzeby-przy-kontakcie",
      "newsletter",
    ]);
  });
});

describe("the wording", () => {
  it("has no slash forms, straight quotes, hyphens for dashes, exclamation marks or forms of address by sex", () => {
    const texts = [...flow.steps.values()].flatMap((step) =>
      [step.ask, step.hint ?? "", step.why, ...step.choices.map((choice) => choice.label)].map(
        (text) => `${step.id}: ${text}`,
      ),
    );
    const unfit = /\p{L}\/\p{L}|["!]| - |\.\.\.|\b(?:Pan|Pani|Państwo)\b/u;
    expect(texts.filter((text) => unfit.test(text))).toEqual([]);
  });

  it("asks one thing in each question", () => {
    const double = [...flow.steps.values()].filter((step) => (step.ask.match(/\?/g) ?? []).length > 1);
    expect(double).toEqual([]);
  });
});
