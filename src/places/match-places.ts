import { chooseHits } from "./choose-hits.ts";
import { findPostalCodes, type PostalHit } from "./find-postal-codes.ts";
import { type Mention, mentionCode, mentionName } from "./mention.ts";
import { narrowMentions } from "./narrow-mentions.ts";
import type { PlaceMatch } from "./place.ts";
import type { Places } from "./places.ts";
import { type ContextToken, readContext } from "./read-context.ts";
import { resolveMention } from "./resolve-mention.ts";

/**
 * The places that a text names, in order, none over another; empty where it names none. `expected`: the assistant
 * has just asked for a place, so that a bare common word ("marki") counts. Takes NFC text of any length; tokens
 * beyond the first 400 aren't looked at.
 */
export function matchPlaces(text: string, places: Places, { expected }: { expected: boolean }): PlaceMatch[] {
  const codes = findPostalCodes(text, places, expected);
  const tokens = readContext(text, places.cues)
    .slice(0, MOST_TOKENS)
    .filter(({ start }) => !codes.some(({ span }) => start >= span.start && start < span.end));
  const hits = chooseHits(tokens, places, expected).filter(
    (hit) => !isAbroad(hit.entry.name, tokens, places),
  );
  const named = hits.map((hit) => mentionName(hit, tokens));
  const mentions = inOrder([...codes.map((code: PostalHit) => mentionCode(code)), ...named]);
  return narrowMentions(mentions, tokens)
    .map((mention) => resolveMention(mention, places))
    .filter(({ kind }) => kind !== "none");
}

const MOST_TOKENS = 400;

/** "Mińsk na Białorusi", "Praga, stolica Czech" are no places of ours. */
function isAbroad(name: string, tokens: readonly ContextToken[], { sharedAbroad }: Places): boolean {
  return sharedAbroad.has(name) && tokens.some(({ kinds }) => kinds.includes("abroad"));
}

function inOrder(mentions: readonly Mention[]): Mention[] {
  return mentions.toSorted((a, b) => a.span.start - b.span.start);
}
