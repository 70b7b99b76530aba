import { findEmail } from "../find-email.ts";
import type { EventKind, RequestEvent, SupportRequest } from "../support-request.ts";
import type { Audience, Notice } from "./notice.ts";

type Happened = { request: SupportRequest; event: RequestEvent; before?: SupportRequest };

/** Who has to be told of an event. `request` is as it stands after it; staff hear of what others did. */
export function planNotices({ request, event, before }: Happened): Notice[] {
  const { kind: about, detail } = event;
  const byPerson = event.actor === "osoba";
  const audiences = (about === "noted" && !byPerson ? [] : told[about]).flatMap((kind): Audience[] => {
    if (kind !== "partner") return [{ kind }];
    const { partner } = request.handling;
    return partner === null ? [] : [{ kind, partner }];
  });
  const notices = audiences.flatMap((audience): Notice[] => {
    if (audience.kind !== "person") return [{ about, audience, route: "mail", detail }];
    const route = routeToPerson(request, byPerson);
    return route === null ? [] : [{ about, audience, route, detail }];
  });
  return [...recall(before, request), ...notices];
}

/** The one place that says which change is told to whom. */
const told: Readonly<Record<EventKind, readonly Audience["kind"][]>> = {
  submitted: ["staff", "person"],
  claimed: ["person"],
  released: [],
  // The person is to know who has the data.
  forwarded: ["partner", "person"],
  accepted: ["person"],
  declined: ["staff"],
  contacted: [],
  closed: ["person"],
  withdrawn: ["staff", "partner", "person"],
  expired: ["staff", "partner", "person"],
  noted: ["staff", "partner"],
};

/** Null where the person cannot be reached. What the chat has just shown is sent as an e-mail, to be kept. */
function routeToPerson(request: SupportRequest, byPerson: boolean): Notice["route"] | null {
  const hasEmail = findEmail(request) !== undefined;
  // The page with the web chat is closed by then; Teams and Messenger can be written to.
  if (!byPerson && request.conversationId !== "" && pushChannels.has(request.channel)) return "chat";
  return hasEmail ? "mail" : null;
}

const pushChannels: ReadonlySet<string> = new Set(["teams", "messenger"]);

function recall(before: SupportRequest | undefined, { handling }: SupportRequest): Notice[] {
  const partner = before?.handling.partner ?? null;
  if (partner === null || handling.partner === null || handling.partner === partner) return [];
  return [{ about: "recalled", audience: { kind: "partner", partner }, route: "mail", detail: null }];
}
