/**
 * After sending: what people may do with a request that is stored already – ask for its state, add to it, withdraw
 * it, have their data erased. Whoever knows the number may ask for the state. Changes are for the conversation that
 * sent the request, or for somebody who also gives the contact left in it.
 */
export type RequestWish =
  /** `text`: what to add, where it was said along with the wish. */
  { kind: "note"; text: string | null } | { kind: "withdraw" } | { kind: "erase" };
