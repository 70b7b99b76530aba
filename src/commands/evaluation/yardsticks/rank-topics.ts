/** Topics by their best score, highest first. */
export function rankTopics(hits: readonly { topic: string; score: number }[]): string[] {
  const best = new Map<string, number>();
  for (const { topic, score } of hits)
    best.set(topic, Math.max(best.get(topic) ?? Number.NEGATIVE_INFINITY, score));
  return [...best].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
}
