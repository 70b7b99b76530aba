/** A list as Polish writes it in a sentence: "a", "a i b", "a, b i c"; empty for no items. */
export function joinList(items: readonly string[], conjunction = "i"): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) {
    return last ?? "";
  }
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
