import type { Topic } from "../../knowledge/topic.ts";
import type { Effect } from "../effect.ts";
import type { Decision } from "./decision.ts";

/** What a decided question adds to the statistics; hand-offs and small talk are no questions. */
export function countQuestion(decision: Decision): Effect[] {
  switch (decision.kind) {
    case "answer":
      return [decision.topic, ...decision.also].map(countTopic);
    case "place": {
      const [first, ...others] = decision.places;
      const isTold = first !== undefined && others.length === 0 && first.kind !== "ambiguous";
      return [isTold ? placeAnswered : { ...placeAnswered, what: "question-offered" }];
    }
    case "clarify":
      return [{ kind: "counted", what: "question-offered", about: decision.topics[0]?.id ?? null }];
    case "unknown":
      // Empty messages, other languages and numbers of people ask nothing.
      return decision.why.kind === "out-of-scope"
        ? [{ kind: "counted", what: "question-refused", about: null }]
        : [];
    case "handoff":
    case "smalltalk":
    case "intake":
    case "command":
      return [];
  }
}

/** Whether a place belongs to the programme is a question about its area. */
export const placeAnswered: Extract<Effect, { kind: "counted" }> = {
  kind: "counted",
  what: "question-answered",
  about: "obszar",
};

function countTopic({ id, kind }: Topic): Effect {
  return { kind: "counted", what: kind === "silent" ? "question-refused" : "question-answered", about: id };
}
