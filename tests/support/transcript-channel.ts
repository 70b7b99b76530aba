import type { Decision } from "../../src/availability/decision.ts";
import type { Choice, Reply } from "../../src/conversation/reply.ts";
import type { RequestStore } from "../../src/requests/request-store.ts";
import type { SurveyStore } from "../../src/requests/survey/survey.ts";

/** What a person does in a transcript. */
export type Told =
  | { kind: "joined" | "files" }
  | { kind: "text"; text: string }
  | { kind: "press"; choice: Choice };

/**
 * The way on which a transcript is played: the conversation alone, or a channel with all that lies between it and
 * the conversation. Ended with the test that opened it.
 */
export type TranscriptChannel = {
  /** A new conversation of this name. */
  open(name: string, at: Date): Promise<TranscriptConversation>;
  /** A decision of staff, followed from the next message on. */
  decide(decision: Decision): void;
  /**
   * Staff close the newest request with this result: what its chat is told. Undefined where a chat cannot be written
   * to.
   */
  close?(result: string, at: Date): Promise<readonly Reply[]>;
  requests: Pick<RequestStore, "list" | "find">;
  surveys: Pick<SurveyStore, "find">;
};

export type TranscriptConversation = {
  /** The assistant's replies to it, once they were given. */
  tell(told: Told, at: Date): Promise<readonly Reply[]>;
  /** The last message delivered once more. */
  repeat(): Promise<readonly Reply[]>;
};
