import type { Memory } from "../memory.ts";

/**
 * The memory without its draft and without what was said in it, when the draft's time is over. What stays is that
 * it happened, until the person has been told.
 */
export function expireDraft(memory: Memory, at: Date): Memory {
  return {
    ...memory,
    draft: null,
    pending: { kind: "none" },
    offered: [],
    lastQuestion: null,
    answered: [],
    draftExpiredAt: at.toISOString(),
  };
}
