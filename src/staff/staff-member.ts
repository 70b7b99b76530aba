/**
 * Staff: the people who follow requests up, what each may do, how they get in, and the log of what they have done and
 * looked at. Nothing here knows of pages or of the network: server/panel shows it, storage keeps it.
 */

/** `coordinator` may do everything; `partner` sees what was forwarded to their organisation; `editor` edits knowledge. */
export const roles = ["coordinator", "partner", "editor"] as const;
export type Role = (typeof roles)[number];

export type StaffMember = {
  /** In lower case; who they are everywhere in the store. */
  email: string;
  name: string;
  role: Role;
  /** Id of their organisation in knowledge/partners.yaml; null for every other role than `partner`. */
  partner: string | null;
  /** Their object id at the identity provider (Entra: `oid`), for accounts whose e-mail address is not verified. */
  oid: string | null;
  addedAt: Date;
  /** E-mail address of whoever added them; "npm run staff" for the command line. */
  addedBy: string;
};
