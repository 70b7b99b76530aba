import type { Asked } from "./evaluate.ts";

/** What the assistant did with a line: "answer oferta", "clarify oferta, odbiorcy", "place obszar (Leszno, Leszno)". */
export function describeAsked({ kind, topic, topics = [], places = [] }: Asked): string {
  const ids = topic === undefined ? topics : [topic];
  const names = places.length > 0 ? [`(${places.map(({ name }) => name).join(", ")})`] : [];
  return [kind, ids.join(", "), ...names].filter(Boolean).join(" ");
}
