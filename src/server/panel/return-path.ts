const pages: ReadonlySet<string> = new Set([
  "/panel",
  "/panel/osoby",
  "/panel/partnerzy",
  "/panel/eksport",
  "/panel/dziennik",
  "/panel/statystyki",
  "/panel/pytania",
]);

/** Where to go after signing in: a page of the panel as it stands here, never an address from outside. */
export function returnPath(wanted: string | null | undefined): string {
  if (wanted === null || wanted === undefined) return "/panel";
  return pages.has(wanted) || /^\/panel\/zgloszenia\/ZG-[2-9A-Z]{4}-[2-9A-Z]{4}$/.test(wanted)
    ? wanted
    : "/panel";
}
