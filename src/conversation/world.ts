import type { Availability } from "../availability/availability.ts";
import type { Flow } from "../dialog/flow.ts";
import type { Problems } from "../dialog/load-problems.ts";
import type { Predicates } from "../dialog/next-target.ts";
import type { Readers } from "../dialog/read-answer.ts";
import type { Answerer } from "../knowledge/create-answerer.ts";
import type { Facts } from "../knowledge/programme.ts";
import type { Topic } from "../knowledge/topic.ts";
import type { Place, PlaceMatch } from "../places/place.ts";
import type { Intents } from "./load-intents.ts";
import type { Messages } from "./load-messages.ts";

/** What happens with a request that the programme's description does not cover. */
export type Cover =
  /** The person is told, and decides whether to leave a request all the same. */
  | "accept"
  /** The person is told and gets the contact; no request is taken. */
  | "contact"
  /** The person is told; no request is taken. */
  | "refuse";

/** What the operator decides, not the texts: see config/. */
export type Policy = {
  afterProgrammeEnd: Cover;
  outsideArea: Cover;
  /** How long an unfinished request is kept after its last change. */
  draftHours: number;
  /** Version of the personal-data notice, stored with each request. */
  noticeVersion: string;
  /** What the short layer of the notice fills in. `retentionDays` counts from the request. */
  notice: { controller: string; controllerContact: string; legalBasis: string; retentionDays: number };
};

/** All that a turn may know besides the message and the memory. Nothing in it changes during a turn. */
export type World = {
  messages: Messages;
  intents: Intents;
  topics: ReadonlyMap<string, Topic>;
  facts: Facts;
  answerer: Answerer;
  /** The words of a text as the understanding reads them: folded forms with their base forms; names of places are one word. */
  readWords(text: string): readonly { form: string; lemma: string }[];
  /** `expected`: the assistant has just asked for a place. */
  matchPlaces(text: string, options: { expected: boolean }): PlaceMatch[];
  /** "w Piasecznie", "w powiecie mińskim"; null where the forms of the name are not known. */
  placeWithPreposition(place: Pick<Place, "name" | "kind">): string | null;
  flow: Flow;
  predicates: Predicates;
  readers: Readers;
  problems: Problems;
  policy: Policy;
  /** What staff decided of hours, absences and breaks, as it is at this moment. */
  availability: Availability;
  newId(): string;
  newRequestNumber(): string;
};
