import type { Actor } from "./actor.ts";
import { type EventKind, type RequestStatus, requestStatuses } from "./support-request.ts";

/**
 * The life of a request as data: one table of moves says from where, by what action, to where, and who may. What is
 * not in the table cannot happen.
 */

/** Nothing more happens to these. */
export const closedStatuses: readonly RequestStatus[] = ["zakonczone", "wycofane", "wygasle"];

const openStatuses = requestStatuses.filter((status) => !closedStatuses.includes(status));

/** How a request may end; names in dialogs/staff.yaml. */
export const closingResults = [
  "wsparcie-udzielone",
  "skierowane-dalej",
  "brak-kontaktu",
  "rezygnacja",
  "poza-programem",
] as const;

type ClosingResult = (typeof closingResults)[number];

export type RequestAction =
  | { kind: "claim" }
  | { kind: "release" }
  | { kind: "forward"; partner: string; reason: string }
  | { kind: "accept" }
  | { kind: "decline"; reason: string }
  | { kind: "contact" }
  | { kind: "close"; result: ClosingResult; reason?: string }
  | { kind: "withdraw" }
  | { kind: "expire" }
  | { kind: "note"; note: string };

export type ActionKind = RequestAction["kind"];

export type Move = {
  from: readonly RequestStatus[];
  action: ActionKind;
  /** Null: the status stays. */
  to: RequestStatus | null;
  who: readonly Actor["kind"][];
  event: EventKind;
  /** Only for the coordinator who has the request: others are told who that is. */
  ownOnly?: true;
};

/** A partner acts on requests that were forwarded to it and on no other: see decide-move.ts. */
export const moves: readonly Move[] = [
  { from: ["nowe", "odrzucone"], action: "claim", to: "przyjete", who: ["coordinator"], event: "claimed" },
  // Anybody may: whoever has it may be ill.
  { from: ["przyjete"], action: "release", to: "nowe", who: ["coordinator"], event: "released" },
  {
    from: ["nowe", "odrzucone"],
    action: "forward",
    to: "przekazane",
    who: ["coordinator", "system"],
    event: "forwarded",
  },
  {
    // From "przekazane": the partner does not answer, another one gets it.
    from: ["przyjete", "przekazane"],
    action: "forward",
    to: "przekazane",
    who: ["coordinator"],
    event: "forwarded",
    ownOnly: true,
  },
  {
    from: ["przekazane"],
    action: "accept",
    to: "przyjete-przez-partnera",
    who: ["partner", "coordinator"],
    event: "accepted",
  },
  {
    from: ["przekazane", "przyjete-przez-partnera"],
    action: "decline",
    to: "odrzucone",
    who: ["partner", "coordinator"],
    event: "declined",
  },
  {
    // From "przekazane": whoever rings first and reports later has accepted.
    from: ["przekazane", "przyjete-przez-partnera"],
    action: "contact",
    to: "w-kontakcie",
    who: ["partner", "coordinator"],
    event: "contacted",
  },
  {
    from: ["przyjete"],
    action: "contact",
    to: "w-kontakcie",
    who: ["coordinator"],
    event: "contacted",
    ownOnly: true,
  },
  {
    from: ["przyjete-przez-partnera", "w-kontakcie"],
    action: "close",
    to: "zakonczone",
    who: ["partner", "coordinator"],
    event: "closed",
  },
  { from: ["odrzucone"], action: "close", to: "zakonczone", who: ["coordinator"], event: "closed" },
  {
    from: ["przyjete"],
    action: "close",
    to: "zakonczone",
    who: ["coordinator"],
    event: "closed",
    ownOnly: true,
  },
  {
    from: openStatuses,
    action: "withdraw",
    to: "wycofane",
    who: ["person", "coordinator"],
    event: "withdrawn",
  },
  {
    // Nobody has answered for it: what a coordinator or a partner has taken does not expire. See clocks/.
    from: ["nowe", "przekazane", "odrzucone"],
    action: "expire",
    to: "wygasle",
    who: ["system"],
    event: "expired",
  },
  { from: openStatuses, action: "note", to: null, who: ["person", "partner", "coordinator"], event: "noted" },
  { from: closedStatuses, action: "note", to: null, who: ["coordinator"], event: "noted" },
];

/** The actions that this actor's role may take from a status, for buttons. */
export function possibleActions(status: RequestStatus, role: Actor["kind"]): ActionKind[] {
  return moves
    .filter(({ from, who }) => from.includes(status) && who.includes(role))
    .map(({ action }) => action);
}
