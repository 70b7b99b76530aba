/**
 * The doctor looks at one installation from outside: each check gives one line, which says that all is well, or what
 * is wrong and what to do. A check that breaks is a finding too; it never keeps the others from being made.
 */
export type Finding = {
  /** What was looked at: "store". */
  subject: string;
  kind: "ok" | "warning" | "error";
  text: string;
};

/** "ERROR    store: … " */
export function describeFinding({ subject, kind, text }: Finding): string {
  return `${kind.toUpperCase().padEnd(8)} ${subject}: ${text.replace(/\s*\n\s*/g, " ")}`;
}
