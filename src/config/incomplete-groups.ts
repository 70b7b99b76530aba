/** Variables that make sense together alone. */
const groups = [
  ["MESSENGER_APP_SECRET", "MESSENGER_PAGE_TOKEN", "MESSENGER_VERIFY_TOKEN"],
  // A missing one must not open another way in.
  ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"],
] as const;

/** Variables that are unset while others of their group are set. */
export function findMissingOfGroups(set: Readonly<Record<string, string | undefined>>): string[] {
  return groups.flatMap((group) => {
    const missing = group.filter((variable) => set[variable] === undefined);
    return missing.length === group.length ? [] : missing;
  });
}
