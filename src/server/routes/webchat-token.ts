import { createHash } from "node:crypto";
import { z } from "zod";
import { announceReturn } from "../../channels/webchat/announce-return.ts";
import { TOKEN_SECONDS } from "../../channels/webchat/create-tokens.ts";
import { hashResumeSecret, matchesResumeHash } from "../../channels/webchat/resume-secret.ts";
import { HttpError } from "../http-error.ts";
import { readJson } from "../read-json.ts";
import { isTrustedOrigin, requestOrigin } from "../request-origin.ts";
import type { Handler, RouteParts } from "../route-parts.ts";
import { sendJson } from "../send-json.ts";

const MAX_BYTES = 16 * 1024;

/**
 * `POST /api/webchat/token`: what the page needs to talk. With `{conversationId, resume}` of an earlier answer it
 * continues that conversation (`resumed: true`), while it is young enough or has a draft; else it gets a new one. With
 * `returning` the person has just opened the page: the bot may say where they stopped.
 */
export function webchatToken(parts: RouteParts): Handler {
  return async (request, response) => {
    if (!isTrustedOrigin(request, parts))
      throw new HttpError(403, "BadArgument", "The origin is not trusted");
    parts.rates.countStart(request);
    const body = await readJson(request, { maxBytes: MAX_BYTES, timeMs: parts.timing.bodyTimeMs });
    const earlier = earlierSchema.safeParse(body).data;
    const resumed = earlier !== undefined && (await canResume(earlier, parts));
    const { conversationId, resume } = resumed
      ? earlier
      : { conversationId: parts.randomText(16), resume: parts.randomText(32) };
    const userId = userIdOf(conversationId);
    if (resumed && earlier.returning) {
      await announceReturn(parts, {
        conversationId,
        userId,
        baseUrl: requestOrigin(request, parts.publicUrl),
      });
    }
    const token = await parts.tokens.issue({ conversationId, userId, resumeHash: hashResumeSecret(resume) });
    sendJson(response, 200, { token, conversationId, userId, resume, expires_in: TOKEN_SECONDS, resumed });
  };
}

const earlierSchema = z.object({
  conversationId: z.string().max(100),
  resume: z.string().max(200),
  returning: z.boolean().default(false),
});

async function canResume(
  { conversationId, resume }: z.infer<typeof earlierSchema>,
  { conversations, conversationHours, now }: RouteParts,
): Promise<boolean> {
  const conversation = await conversations.find(conversationId);
  if (!conversation?.resumeHash || !matchesResumeHash(resume, conversation.resumeHash)) return false;
  // Retention ends both: the draft on time, and the word that it is gone once it has been said or nobody came.
  if (conversation.draftChangedAt !== null || conversation.isDraftExpired) return true;
  return now().getTime() - conversation.lastActivityAt.getTime() < conversationHours * 3_600_000;
}

/** One conversation, one person: the same id after every return, without being stored. */
function userIdOf(conversationId: string): string {
  return `dl_${createHash("sha256").update(`user of ${conversationId}`).digest("base64url").slice(0, 22)}`;
}
