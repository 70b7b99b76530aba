/** Who acts on a request. A partner that came by the link of a mail has no account: its `id` is null. */
export type Actor =
  | { kind: "person" }
  | { kind: "system" }
  | { kind: "coordinator"; id: string }
  | { kind: "partner"; partner: string; id: string | null };

/** As the history keeps it: "osoba", "system", the id of a member of staff, or "partner:fise". */
export function actorId(actor: Actor): string {
  switch (actor.kind) {
    case "person":
      return "osoba";
    case "system":
      return "system";
    case "coordinator":
      return actor.id;
    case "partner":
      return actor.id ?? `partner:${actor.partner}`;
  }
}
