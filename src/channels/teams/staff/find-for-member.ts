import { parseRequestNumber } from "../../../requests/request-number.ts";
import type { RequestFilter } from "../../../requests/request-store.ts";
import {
  type RequestStatus,
  requestStatuses,
  type SupportRequest,
} from "../../../requests/support-request.ts";
import type { StaffMember } from "../../../staff/staff-member.ts";
import { fold, normalise } from "../../../text/fold.ts";
import { measureDistance } from "../../../text/measure-distance.ts";
import type { TeamParts } from "./team-parts.ts";

type Page = { skip: number; count: number };

/**
 * Requests that the member may see and that a text is about: a number (also with a wrong character), words of the
 * request such as the name of an organisation or a powiat, a status; misspelt or not. No text: the newest ones.
 */
export async function findForMember(
  text: string,
  member: StaffMember,
  { page: { skip, count }, parts }: { page: Page; parts: TeamParts },
): Promise<SupportRequest[]> {
  const ofPartner: RequestFilter = member.role === "partner" ? { partner: member.partner ?? "" } : {};
  const found = new Map<string, SupportRequest>();
  for (const filter of await readFilters(text, parts)) {
    const page = { limit: skip + count, offset: 0 };
    const { requests } = await parts.requests.search({ ...filter, ...ofPartner }, page);
    for (const request of requests) found.set(request.number, request);
  }
  return [...found.values()].slice(skip, skip + count);
}

/** What the text may mean, the likeliest first. */
async function readFilters(text: string, parts: TeamParts): Promise<RequestFilter[]> {
  const parsed = parseRequestNumber(text);
  if (parsed.kind === "found") return [{ numbers: [parsed.number] }];
  if (parsed.kind === "mistyped") return await byHalves(text, parts);
  const noise = new Set(parts.texts.commands.noise.flatMap(wordsOf));
  const words = wordsOf(text).filter((word) => !noise.has(word));
  if (words.length === 0) return text.trim() === "" ? [{}] : [];
  const withNames = { numbers: await parts.search.find(words.join(" ")) };
  const meant = words.map((word) => ({ word, statuses: statusesLike(word, parts) }));
  const statuses = intersect(meant.map((one) => one.statuses).filter((list) => list.length > 0));
  if (statuses.length === 0) return [withNames];
  const others = meant.filter((one) => one.statuses.length === 0).map(({ word }) => word);
  const named = others.length === 0 ? {} : { numbers: await parts.search.find(others.join(" ")) };
  return [withNames, { ...named, statuses }];
}

/** One wrong character leaves the other half of a number whole. */
async function byHalves(text: string, { search }: TeamParts): Promise<RequestFilter[]> {
  const halves = wordsOf(text).flatMap((word) => (word.length === 4 ? [word] : []));
  const found = await Promise.all(halves.map((half) => search.find(half)));
  return [{ numbers: found.flat() }];
}

const wordsOf = (text: string): string[] =>
  fold(normalise(text))
    .split(" ")
    .filter((word) => word.length > 1);

/** Statuses with a word like this one: "przyjete", "zakończne". Short words have to be the very same. */
function statusesLike(word: string, { staffTexts }: TeamParts): RequestStatus[] {
  const allowed = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
  return requestStatuses.filter((status) =>
    wordsOf(staffTexts.names[status] ?? status).some((name) => measureDistance(word, name) <= allowed),
  );
}

/** "przyjęte przez partnera" is one status, though "przyjęte" alone is two. */
function intersect(lists: readonly RequestStatus[][]): RequestStatus[] {
  const [first = [], ...others] = lists;
  return first.filter((status) => others.every((list) => list.includes(status)));
}
