import type { CardRow, Choice, Reply } from "../../src/conversation/reply.ts";
import { mistype } from "./mistype.ts";
import type { Fact, Persona, Topic } from "./persona.ts";
import { understandLabel, understandQuestion } from "./understand-question.ts";

/** What a person does next: writes, or presses one of the buttons shown. */
export type Deed = { text: string; choice?: string };

/** Topics that a person has written a text about, with the words that were sent last. */
export type Said = ReadonlyMap<Topic, string>;

/** Names and numbers are typed with care even by those who type badly. */
const careful: readonly Topic[] = ["name", "contact", "register", "nip", "regon", "organisation", "office"];

const usual: Readonly<Partial<Record<Topic, Fact>>> = {
  details: { say: "nie", press: "Nie, dalej" },
  notice: { say: ["wiem, dalej", "dalej"], press: "Wiem, dalej" },
};

/** A person who talks: `react` says what they do about the assistant's replies; undefined when they give up. */
export function createPerson(persona: Persona) {
  const said = new Map<Topic, string>();
  const tries = new Map<Topic, number>();
  const done = new Set<string>();
  const facts = new Map<Topic, Fact>(
    Object.entries({ ...usual, ...persona.facts }).map(([topic, fact]) => [topic as Topic, fact]),
  );
  let opened = 0;

  function react(replies: readonly Reply[]): Deed | undefined {
    const last = replies.at(-1);
    if (!last) return undefined;
    if (last.kind === "card") return reactToCard(last.rows, last.choices ?? []);
    const topic = understandQuestion(last.text);
    if (topic !== undefined) return answer(topic, last.choices ?? []);
    return open() ?? chooseHere(last.choices ?? []);
  }

  function open(): Deed | undefined {
    const text = persona.opens[opened];
    opened += 1;
    return text === undefined ? undefined : write(text);
  }

  function answer(topic: Topic, choices: readonly Choice[]): Deed | undefined {
    opened = persona.opens.length;
    const rethought = persona.rethinks?.[topic];
    if (rethought && once(`rethink ${topic}`)) {
      facts.set(rethought.about, { ...facts.get(rethought.about), ...rethought });
      return write(rethought.say);
    }
    const question = persona.asks?.[topic];
    if (question && once(`ask ${topic}`)) return write(question);
    const fact = facts.get(topic);
    if (!fact) return press(choices, "Pomiń");
    const isMore = choices.some(({ label }) => label === "Dalej");
    return isMore ? press(choices, "Dalej") : tell(topic, fact, choices);
  }

  function tell(topic: Topic, fact: Fact, choices: readonly Choice[]): Deed | undefined {
    const tried = tries.get(topic) ?? 0;
    tries.set(topic, tried + 1);
    const pressed = fact.press === undefined ? undefined : press(choices, fact.press);
    const ways = typeof fact.say === "string" ? [fact.say] : fact.say;
    if (pressed && (persona.temper === "hasty" || tried >= ways.length)) return pressed;
    const words = ways[Math.min(tried, ways.length - 1)] ?? "";
    if (tried > ways.length) return undefined;
    const typed = write(words, topic);
    said.set(topic, typed.text);
    return typed;
  }

  /** Hasty people press the first button of any card; the others correct the first row that is wrong. */
  function reactToCard(rows: readonly CardRow[], choices: readonly Choice[]): Deed | undefined {
    const wrong = persona.temper === "hasty" ? undefined : rows.find((row) => !isRight(row));
    const topic = wrong && understandLabel(wrong.label);
    if (wrong && topic !== undefined && once(`correct ${wrong.label} ${wrong.value}`)) {
      const fact = facts.get(topic);
      const right = fact?.press ?? (fact && (typeof fact.say === "string" ? fact.say : fact.say[0]));
      if (right !== undefined) return write(`zmień ${wrong.label.toLowerCase()} na ${right}`);
    }
    const [first] = choices;
    if (!first) return undefined;
    return persona.temper === "patient" ? write(first.label) : { text: first.label, choice: first.value };
  }

  function isRight({ label, value }: CardRow): boolean {
    const topic = understandLabel(label);
    const fact = topic === undefined ? undefined : facts.get(topic);
    if (!fact || topic === undefined) return false;
    const expected = fact.shows ?? fact.press ?? (isPlace(topic) ? nameOf(fact) : said.get(topic));
    return expected === undefined || value.toLowerCase().includes(expected.toLowerCase());
  }

  /** Something else is offered: a namesake in the right powiat, or the way to a request. */
  function chooseHere(choices: readonly Choice[]): Deed | undefined {
    const [, powiat = ""] = (facts.get("place")?.is ?? "").split(", ");
    return press(choices, "Złóż zgłoszenie") ?? pressWith(choices, powiat);
  }

  const once = (deed: string): boolean => !done.has(deed) && done.add(deed) !== undefined;

  function write(text: string, topic?: Topic): Deed {
    const isTypedBadly = persona.temper === "badly" && (topic === undefined || !careful.includes(topic));
    return { text: isTypedBadly ? mistype(text, (persona.seed ?? 1) + text.length) : text };
  }

  return { react, said: said as Said, facts: facts as ReadonlyMap<Topic, Fact> };
}

const isPlace = (topic: Topic): boolean => topic === "place" || topic === "closer-place" || topic === "seat";

/** "Cegłów" of "Cegłów, miński": a person knows the name of their place, however it was typed. */
const nameOf = ({ is }: Fact): string | undefined => is?.split(", ")[0];

function press(choices: readonly Choice[], label: string): Deed | undefined {
  const choice = choices.find((one) => one.label === label);
  return choice && { text: choice.label, choice: choice.value };
}

function pressWith(choices: readonly Choice[], part: string): Deed | undefined {
  const choice = part === "" ? undefined : choices.find(({ label }) => label.includes(part));
  return choice && { text: choice.label, choice: choice.value };
}
