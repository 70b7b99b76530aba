import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/load-knowledge.ts";
import { learnAndAnswer } from "./learn-and-answer.ts";
import { readWithOurWords } from "./read-with-our-words.ts";

const { topics, outOfScope, synonyms } = loadKnowledge("knowledge");
const lemmatize = readWithOurWords();
const ofTopics = [...topics.values()].map(({ id, title, questions, answer }) => ({
  id,
  title,
  samples: questions,
  body: answer,
}));
const thanks = {
  id: "intent:thanks",
  title: "",
  samples: ["dziękuję", "dzięki wielkie", "dziękuję za pomoc", "bardzo dziękuję za odpowiedź"],
  body: "",
};
const parts = { negatives: outOfScope, synonyms, lemmatize };
const answerer = learnAndAnswer([...ofTopics, thanks], parts);

const answerOf = (text: string): string => {
  const finding = answerer.find(text);
  return finding.kind === "answer" ? finding.id : finding.kind;
};

describe("createAnswerer", () => {
  test.each([
    ["do kiedy trwa ten program?", "czas-trwania"],
    ["DO KIEDY TRWA TEN PROGRAM", "czas-trwania"],
    ["czy wasze szkolenia sa platne", "koszt-udzialu"],
    ["kto dostanie moje dane osobowe", "moje-dane"],
    ["czym jest deinstytucjonalizacja", "co-to-deinstytucjonalizacja"],
  ])("answers %j with %s", (text, id) => {
    expect(answerOf(text)).toBe(id);
  });

  test("reads through typing errors", () => {
    expect(answerOf("jaki jest numr telefnu do biura")).toBe("kontakt");
  });

  test("recognises what is no topic at all by the same samples", () => {
    expect(answerOf("dziękuję pani bardzo za pomoc")).toBe("intent:thanks");
  });

  test("finds the only sentence of a story that asks something", () => {
    const story =
      "Dzień dobry państwu. Od rana pada u nas deszcz i siedzimy przy herbacie. " +
      "Czy udział w programie jest bezpłatny? Pozdrawiamy i czekamy na wiosnę.";
    expect(answerOf(story)).toBe("koszt-udzialu");
  });

  test.each(["", "???", "xqzw vbnq", "przepis na ciasto marchewkowe", "kto wygrał mecz w niedzielę"])(
    "does not answer %j",
    (text) => {
      expect(answerer.find(text).kind).not.toBe("answer");
    },
  );

  test("offers two or three topics, never what has no title", () => {
    const offers = ["fundacja", "wsparcie", "doradca"]
      .map((text) => answerer.find(text))
      .filter((finding) => finding.kind === "candidates");
    expect(offers.length).toBeGreaterThan(0);
    for (const { ids } of offers) {
      expect(ids.length).toBeGreaterThanOrEqual(2);
      expect(ids.length).toBeLessThanOrEqual(3);
      expect(ids.every((id) => topics.has(id))).toBe(true);
    }
  });

  test("gives a confidence between 0 and 1 and at most five ranked entries, likeliest first", () => {
    const { score, ranked } = answerer.find("jakie powiaty obejmuje program");
    expect(score).toBeGreaterThan(0.5);
    expect(score).toBeLessThanOrEqual(1);
    expect(ranked).toHaveLength(5);
    expect(ranked.map(({ p }) => p)).toEqual(ranked.map(({ p }) => p).sort((a, b) => b - a));
  });

  test("learns the same from the same texts", () => {
    const few = [...ofTopics.slice(0, 6), thanks];
    const negatives = outOfScope.slice(0, 120);
    const [one, other] = [
      learnAndAnswer(few, { ...parts, negatives }),
      learnAndAnswer(few, { ...parts, negatives }),
    ];
    for (const text of ["co robi animator", "cel programu", "pogoda na jutro", "dziękuję"]) {
      expect(one.find(text)).toEqual(other.find(text));
    }
  });

  test("masks places in samples and messages alike", () => {
    const entries = [
      { id: "klub", title: "Klub", samples: ["klub w Grójcu", "czy jest klub w Grójcu"], body: "" },
      { id: "kino", title: "Kino", samples: ["kino w Otwocku", "czy jest kino w Otwocku"], body: "" },
    ];
    const maskPlaces = (text: string): string => text.replace(/Grójcu|Otwocku|Błoniu/g, "miejscowosc");
    const masked = learnAndAnswer(entries, {
      negatives: ["pogoda", "mecz"],
      synonyms: [],
      lemmatize,
      maskPlaces,
    });
    expect(masked.find("klub w Otwocku").ranked[0]?.id).toBe("klub");
  });
});
