import type { RequestFile } from "../../requests/request-file.ts";
import type { World } from "../world.ts";
import { sayDate } from "./say-date.ts";

/** Where a request stands, in plain words, for whoever knows its number: nothing personal. */
export function sayState(file: RequestFile, { messages, facts }: World): string {
  const { partners, leader } = facts.partners;
  const partner = partners.find(({ id }) => id === (file.partner ?? leader))?.name ?? "";
  const changed = file.history.findLast(({ kind }) => kind !== "noted")?.at ?? file.createdAt;
  const sent = messages.say("stan", { number: file.number, date: sayDate(file.createdAt) });
  const state = messages.say(`status-${file.status}`, { partner, changed: sayDate(changed) });
  return `${sent} ${state}`;
}
