import type { Choice } from "../conversation/reply.ts";

/**
 * Choices that a channel has no room for, as lines of a numbered list: "1. Grupa nieformalna". The conversation
 * takes a typed number, label or beginning of a label as if the button had been pressed.
 */
export function listChoices(choices: readonly Choice[]): string[] {
  return choices.map(({ label }, index) => `${index + 1}. ${label}`);
}
