import type { Deliver } from "../../../requests/outbox/create-outbox.ts";
import { fill } from "../../../text/fill.ts";
import type { PostCard } from "../../sending/create-post-card.ts";
import { viewForAll } from "./card-view.ts";
import { renderRequestCard } from "./render-request-card.ts";
import { cardMessage } from "./team-message.ts";
import type { TeamParts } from "./team-parts.ts";

/**
 * Delivers an entry of the outbox as the team's card: the first one posts it, later ones replace it. Every one shows
 * the request as it stands then, so that a repeated or late delivery does no harm.
 */
export function createCardDeliver(parts: TeamParts, postCard: PostCard): Deliver {
  return async (entry, stored) => {
    const { team, texts } = parts;
    const channel = await team.find();
    if (!channel) return { kind: "pointless" };
    const { number } = entry;
    const { conversationId, reference } = channel;
    const known = await team.findCard(number);
    const card = renderRequestCard(await viewForAll(stored, parts), parts);
    const { kind } = await postCard({
      reference,
      conversationId,
      key: `card|${entry.id}`,
      activity: cardMessage(card, fill(texts.card.title, { number })),
      // A card in a former channel stays there as it is.
      activityId: known?.conversationId === conversationId ? known.activityId : null,
      keep: (activityId) => team.keepCard(number, { conversationId, activityId }),
    });
    if (kind === "sent") return { kind };
    return { kind: "failed", scope: "server", failure: `teams-${kind}`, told: [] };
  };
}
