import { AdaptiveCard, SerializationContext, Version } from "adaptivecards";

/**
 * What Microsoft's parser for Adaptive Cards 1.5 has to say of a card: its warnings and errors, and whatever of the
 * card it does not know and leaves out. It reads the card twice, as new clients do and with every `fallback` in the
 * place of its action, as older ones do. Also cards that are too large for Teams or say nothing without cards.
 */
export function findCardProblems(content: unknown): string[] {
  const bytes = Buffer.byteLength(JSON.stringify(content));
  return [
    ...findUnknown(mapActions(content, ({ fallback: _kept, ...action }) => action)),
    ...findUnknown(mapActions(content, ({ fallback, ...action }) => fallback ?? action)),
    ...(bytes < 28 * 1024 ? [] : [`${bytes} bytes`]),
  ];
}

type Action = Record<string, unknown>;

function findUnknown(content: unknown): string[] {
  const context = new SerializationContext(new Version(1, 5));
  const card = new AdaptiveCard();
  // The parser matches languages with a global expression, which goes on where its last match ended.
  if (AdaptiveCard.langProperty.regEx) AdaptiveCard.langProperty.regEx.lastIndex = 0;
  card.parse(content, context);
  const told = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const understood = JSON.stringify(sortKeys(card.toJSON(new SerializationContext(new Version(1, 5)))));
  const given = JSON.stringify(sortKeys(content));
  return [
    ...told,
    ...(understood === given ? [] : [`understood as ${understood}\n instead of ${given}`]),
    ...(card.fallbackText ? [] : ["no fallback text"]),
  ];
}

/** Every `Action.Execute` as `change` makes it. */
function mapActions(value: unknown, change: (action: Action) => unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => mapActions(part, change));
  if (typeof value !== "object" || value === null) return value;
  if ("type" in value && value.type === "Action.Execute") return change({ ...value });
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapActions(part, change)]));
}

/** Keys in one order, without empty lists. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const isThere = ([, part]: [string, unknown]) => !Array.isArray(part) || part.length > 0;
  const entries = Object.entries(value)
    .filter(isThere)
    .map(([key, part]) => [key, sortKeys(part)] as const);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
