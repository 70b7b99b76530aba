const TIME_MS = 10_000;
const MAX_CHARACTERS = 1024 * 1024;

/** JSON from an address of ours to trust; rejects where it is not there in time. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIME_MS) });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const text = await response.text();
  if (text.length > MAX_CHARACTERS) throw new Error("too long");
  return JSON.parse(text);
}
