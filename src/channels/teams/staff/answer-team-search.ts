import type { InvokeResponse, MessagingExtensionAttachment } from "botbuilder";
import { z } from "zod";
import type { SupportRequest } from "../../../requests/support-request.ts";
import type { StaffMember } from "../../../staff/staff-member.ts";
import { fill } from "../../../text/fill.ts";
import { isAtWork } from "./answer-team-command.ts";
import { viewForAll } from "./card-view.ts";
import { findForMember } from "./find-for-member.ts";
import { renderRequestCard } from "./render-request-card.ts";
import { describeBriefly } from "./render-request-list.ts";
import { place, type TeamParts } from "./team-parts.ts";

/** `composeExtension/query`: the message extension asks while somebody types. */
export async function answerTeamSearch(
  value: unknown,
  member: StaffMember | undefined,
  parts: TeamParts,
): Promise<InvokeResponse> {
  const { texts, audit, now } = parts;
  if (!isAtWork(member)) return answer({ type: "message", text: texts.say.stranger });
  const query = querySchema.safeParse(value).data;
  if (!query) return { status: 400, body: {} };
  const text = query.parameters.find(({ name }) => name === "szukaj")?.value ?? "";
  const { skip, count } = query.queryOptions;
  const page = { skip, count: Math.min(count, mostShown) };
  const found = await findForMember(text.slice(0, 200), member, { page, parts });
  const entry = { action: "searched", subject: null, detail: place } as const;
  await audit.append({ at: now(), actor: member.email, ...entry });
  if (found.length === 0 && skip === 0) return answer({ type: "message", text: texts.search.none });
  const attachments = await Promise.all(found.map((request) => toResult(request, parts)));
  return answer({ type: "result", attachmentLayout: "list", attachments });
}

const mostShown = 25;

const answer = (composeExtension: Record<string, unknown>): InvokeResponse => ({
  status: 200,
  body: { composeExtension },
});

/** The preview is for the searcher; the card goes into the chat, to all who read there. */
async function toResult(request: SupportRequest, parts: TeamParts): Promise<MessagingExtensionAttachment> {
  const { texts, staffTexts } = parts;
  const stored = (await parts.requests.find(request.number)) ?? { request, history: [] };
  const { contentType, content } = renderRequestCard(await viewForAll(stored, parts), parts);
  const status = staffTexts.names[request.status] ?? request.status;
  const title = fill(texts.search.preview, { number: request.number, status });
  const text = [nameOf(request), describeBriefly(request, parts)].filter(Boolean).join(", ");
  const preview = { contentType: "application/vnd.microsoft.card.thumbnail", content: { title, text } };
  return { contentType, content, preview };
}

/** The organisation's name; that of a person is personal. */
const nameOf = ({ fields }: SupportRequest): string =>
  fields.find(({ id, personal }) => id === "nazwa" && !personal)?.text ?? "";

const querySchema = z.looseObject({
  parameters: z
    .array(z.looseObject({ name: z.string(), value: z.coerce.string() }))
    .nullish()
    .transform((list) => list ?? []),
  queryOptions: z
    .looseObject({
      skip: z.int().min(0).max(10_000).default(0),
      count: z.int().min(1).default(mostShown),
    })
    .nullish()
    .transform((options) => options ?? { skip: 0, count: mostShown }),
});
