import { renderPlain } from "../../conversation/render-plain.ts";
import type { Reply } from "../../conversation/reply.ts";

/** What the assistant says in one turn, with its buttons numbered as "=1" presses them. */
export function renderTurn(replies: readonly Reply[]): string {
  const choices = replies.findLast((reply) => reply.choices && reply.choices.length > 0)?.choices ?? [];
  const buttons = choices.map(({ label }, index) => `  =${index + 1}  ${label}`);
  return [renderPlain(replies), ...(buttons.length > 0 ? [buttons.join("\n")] : [])].join("\n\n");
}
