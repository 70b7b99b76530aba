/** The number of the page of a list, from 1 on: the query's `strona`. */
export function readPage(query: URLSearchParams): number {
  const text = query.get("strona") ?? "1";
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}
