import { type SurveyAnswer, surveyAnswers } from "../requests/survey/survey.ts";
import type { RequestWish } from "./after-sending/request-wish.ts";
import type { Choice } from "./reply.ts";

/** What a pressed button means. Buttons carry it as text, so that every channel can bring it back. */
export type Button =
  | { kind: "topic"; id: string }
  | { kind: "do"; action: Action }
  | { kind: "step"; step: string; value: string }
  | { kind: "field"; step: string }
  | { kind: "place"; index: number }
  | { kind: "send"; draftId: string }
  /** Whether the answer that is remembered under this id helped. */
  | { kind: "thumb"; isUp: boolean; id: string }
  /** Whether the support helped; "pomin": nothing more to say of it. */
  | { kind: "survey"; number: string; answer: SurveyAnswer | "pomin" }
  /** Something to do with a request that was sent. */
  | { kind: "request"; wish: RequestWish["kind"]; number: string };

const actions = [
  "apply",
  "handoff",
  "name-place",
  "pass-on",
  "none-of-these",
  "change",
  "cancel",
  "yes",
  "no",
  "skip",
  "back",
  "next",
  "keep",
  "accept",
  "ask-me",
  "send-second",
  "status",
  "note",
  "withdraw",
  "copy",
  "erase",
  "continue",
  "restart",
] as const;

const wishes = ["note", "withdraw", "erase"] as const;

export type Action = (typeof actions)[number];

export const button = (label: string, meaning: Button): Choice => ({ label, value: writeButton(meaning) });

function writeButton(meaning: Button): string {
  switch (meaning.kind) {
    case "topic":
      return `topic:${meaning.id}`;
    case "do":
      return `do:${meaning.action}`;
    case "step":
      return `step:${meaning.step}=${meaning.value}`;
    case "field":
      return `field:${meaning.step}`;
    case "place":
      return `place:${meaning.index}`;
    case "send":
      return `send:${meaning.draftId}`;
    case "thumb":
      return `thumb:${meaning.isUp ? "up" : "down"}=${meaning.id}`;
    case "survey":
      return `survey:${meaning.number}=${meaning.answer}`;
    case "request":
      return `request:${meaning.wish}=${meaning.number}`;
  }
}

/** Undefined for anything that is no button of ours: the text of the message counts then. */
export function readButton(value: string): Button | undefined {
  const [, kind, rest = ""] = /^([a-z]+):(.*)$/su.exec(value) ?? [];
  if (kind === "topic") return { kind, id: rest };
  if (kind === "do") {
    const action = actions.find((known) => known === rest);
    return action && { kind, action };
  }
  if (kind === "step") {
    const [, step, chosen] = /^([^=]+)=(.*)$/su.exec(rest) ?? [];
    return step !== undefined && chosen !== undefined ? { kind, step, value: chosen } : undefined;
  }
  if (kind === "field") return { kind, step: rest };
  if (kind === "place") return /^\d$/.test(rest) ? { kind, index: Number(rest) } : undefined;
  if (kind === "thumb") {
    const [, way, id] = /^(up|down)=(.+)$/su.exec(rest) ?? [];
    return id === undefined ? undefined : { kind, isUp: way === "up", id };
  }
  if (kind === "survey") {
    const [number = "", said] = rest.split("=");
    const answer = ([...surveyAnswers, "pomin"] as const).find((one) => one === said);
    return answer && { kind, number, answer };
  }
  if (kind === "request") {
    const [, wish, number] = /^([a-z]+)=(.*)$/su.exec(rest) ?? [];
    const known = wishes.find((one) => one === wish);
    return known && number !== undefined ? { kind, wish: known, number } : undefined;
  }
  return kind === "send" ? { kind, draftId: rest } : undefined;
}
