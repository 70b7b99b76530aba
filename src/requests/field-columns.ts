import type { SupportRequest } from "./support-request.ts";

/**
 * Columns for people's answers: every field that any request has, in order of appearance. Titles are its label, with
 * the id where another column has that title, too.
 */
export class FieldColumns {
  readonly #labels = new Map<string, string>();
  readonly #taken: readonly string[];

  /** `taken`: titles of the columns before. */
  constructor(taken: readonly string[]) {
    this.#taken = taken;
  }

  take({ fields }: Pick<SupportRequest, "fields">): void {
    for (const { id, label } of fields) this.#labels.set(id, label);
  }

  titles(): string[] {
    const uses = Map.groupBy([...this.#taken, ...this.#labels.values()], (label) => label);
    return [...this.#labels].map(([id, label]) =>
      (uses.get(label)?.length ?? 0) > 1 ? `${label} (${id})` : label,
    );
  }

  cells({ fields }: Pick<SupportRequest, "fields">): string[] {
    const answers = new Map(fields.map(({ id, text }) => [id, text]));
    return [...this.#labels.keys()].map((id) => answers.get(id) ?? "");
  }
}
