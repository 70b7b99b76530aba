/** Words of a list, one a line; "#" starts a comment, on a line of its own or behind a word. */
export function parseWordList(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter((word) => word !== "");
}
