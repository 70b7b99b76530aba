import { maskPersonal } from "../text/mask-personal.ts";
import { type Actor, actorId } from "./actor.ts";
import { type Move, moves, type RequestAction } from "./life-cycle.ts";
import type { Refusal } from "./refusal.ts";
import { removeControls } from "./remove-controls.ts";
import type { EventDetail, Handling, RequestEvent, SupportRequest } from "./support-request.ts";

/** Characters of a reason or a note. */
export const longestText = 2_000;

export type Decision =
  | { kind: "moved"; request: SupportRequest; event: RequestEvent }
  /** The same actor has done the same before: a double click, a mail's link pressed again. Nothing changes. */
  | { kind: "already" }
  | Refusal;

export type Wish = { action: RequestAction; actor: Actor; at: Date };

/** Decides by the table of moves what an action does to a request as it stands. Changes nothing by itself. */
export function decideMove(request: SupportRequest, wish: Wish): Decision {
  const { action, actor, at } = wish;
  if (!isFor(request, actor)) return { kind: "unknown" };
  if (isDone(request, wish)) return { kind: "already" };
  const refusal = checkText(action);
  if (refusal) return refusal;
  const move = findMove(request, action, actor);
  if (!("to" in move)) return move;
  const status = move.to ?? request.status;
  const handling = move.to === null ? request.handling : { ...handlingAfter(request, wish), changedAt: at };
  const event = {
    number: request.number,
    at,
    actor: actorId(actor),
    kind: move.event,
    detail: detailOf(request, action),
  };
  return { kind: "moved", request: { ...request, status, handling }, event };
}

/** A partner sees what was forwarded to it, and nothing else. */
function isFor({ handling }: SupportRequest, actor: Actor): boolean {
  return actor.kind !== "partner" || actor.partner === handling.partner;
}

function isDone({ status, handling }: SupportRequest, { action, actor }: Wish): boolean {
  switch (action.kind) {
    case "claim":
      return status === "przyjete" && handling.by === actorId(actor);
    case "forward":
      return status === "przekazane" && handling.partner === action.partner;
    case "accept":
      return status === "przyjete-przez-partnera";
    case "contact":
      return status === "w-kontakcie";
    case "close":
      return status === "zakonczone";
    case "withdraw":
      return status === "wycofane";
    case "expire":
      return status === "wygasle";
    case "release":
    case "decline":
    case "note":
      return false;
  }
}

function checkText(action: RequestAction): Refusal | undefined {
  const text = textOf(action);
  if (text === undefined) return undefined;
  if (text === "") return { kind: "no-text", action: action.kind };
  return text.length > longestText ? { kind: "too-long", most: longestText } : undefined;
}

/** Undefined for an action that needs no words. */
function textOf(action: RequestAction): string | undefined {
  if (action.kind === "note") return clean(action.note);
  if (action.kind === "forward" || action.kind === "decline") return clean(action.reason);
  // Words on the result are welcome, not needed.
  if (action.kind === "close") return clean(action.reason ?? "") || undefined;
  return undefined;
}

/** PESEL, card and account numbers are masked, as in what the person wrote. */
const clean = (text: string): string =>
  maskPersonal(removeControls(text).trim(), { mask: "identifiers" }).text;

function findMove({ status, handling }: SupportRequest, action: RequestAction, actor: Actor): Move | Refusal {
  const possible = moves.filter((move) => move.action === action.kind);
  const ofRole = possible.filter(({ who }) => who.includes(actor.kind));
  if (ofRole.length === 0) return { kind: "not-allowed", action: action.kind };
  const { by } = handling;
  const isOthers = by !== null && by !== actorId(actor);
  const move = ofRole.find(({ from }) => from.includes(status));
  if (move?.ownOnly && isOthers) return { kind: "taken", by };
  if (move) return move;
  if (action.kind === "claim" && isOthers) return { kind: "taken", by };
  return { kind: "not-now", status, action: action.kind };
}

function handlingAfter({ handling }: SupportRequest, { action, actor }: Wish): Handling {
  const { partner, declinedBy } = handling;
  switch (action.kind) {
    case "claim":
      return { ...handling, by: actorId(actor) };
    case "release":
      return { ...handling, by: null };
    case "forward": {
      const by = handling.by ?? (actor.kind === "coordinator" ? actor.id : null);
      // Asked once more, it is open again whether it declines.
      return {
        ...handling,
        by,
        partner: action.partner,
        declinedBy: declinedBy.filter((id) => id !== action.partner),
      };
    }
    case "decline":
      return {
        ...handling,
        partner: null,
        declinedBy: partner === null ? declinedBy : [...declinedBy, partner],
      };
    case "accept":
    case "contact":
    case "close":
    case "withdraw":
    case "expire":
    case "note":
      return handling;
  }
}

function detailOf({ handling }: SupportRequest, action: RequestAction): EventDetail | null {
  const text = textOf(action);
  const partner = handling.partner === null ? {} : { partner: handling.partner };
  switch (action.kind) {
    case "forward":
      return { partner: action.partner, ...(text && { reason: text }) };
    case "accept":
    case "decline":
    case "contact":
      return { ...partner, ...(text && { reason: text }) };
    case "close":
      return { result: action.result, ...(text && { reason: text }) };
    case "note":
      return { note: text ?? "" };
    case "claim":
    case "release":
    case "withdraw":
    case "expire":
      return null;
  }
}
