/** Tags of a page that are not closed, or close what is not open, in order; the page is one that we wrote ourselves. */
export function findUnbalanced(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [tag, slash, name = ""] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/g)) {
    if (slash === "") {
      if (name !== "meta") open.push(name);
    } else if (open.at(-1) === name) open.pop();
    else wrong.push(tag);
  }
  return [...wrong, ...open];
}
