import type { Asked } from "../../../src/commands/evaluation/evaluate.ts";

const place = (name: string, gmina: string | null, powiat: string) => ({ name, gmina, powiat });

const replies: Record<string, Partial<Asked>> = {
  koszt: { kind: "answer", topic: "koszt-udzialu", score: 0.9 },
  "inna odpowiedź": { kind: "answer", topic: "oferta", score: 0.8 },
  podpowiedź: { kind: "clarify", topics: ["oferta", "koszt-udzialu"] },
  "zła podpowiedź": { kind: "clarify", topics: ["oferta", "klaster"] },
  "chcę się zgłosić": { kind: "intake", topic: "jak-zglosic" },
  człowiek: { kind: "handoff", topic: "kontakt" },
  Otwock: {
    kind: "place",
    topic: "subregion-warszawsko-wschodni",
    places: [place("Otwock", "Otwock", "otwocki")],
  },
  "w grójeckim": {
    kind: "place",
    topic: "subregion-zyrardowski",
    places: [place("grójecki", null, "grójecki")],
  },
  Leszno: {
    kind: "place",
    topic: "obszar",
    places: [place("Leszno", "Leszno", "Leszno"), place("Leszno", "Leszno", "warszawski zachodni")],
  },
  "szkolenia w Otwocku": {
    kind: "answer",
    topic: "doradztwo-rozwojowe",
    places: [place("Otwock", "Otwock", "otwocki")],
  },
  dzięki: { kind: "smalltalk" },
  "usuń dane": { kind: "command" },
};

/** An assistant that knows a handful of sentences, each in 1 ms, and is silent about the rest. */
export function fakeAsk(question: string): Asked {
  return { kind: "unknown", score: 0, ms: 1, ...replies[question] };
}
