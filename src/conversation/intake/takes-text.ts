import type { Step } from "../../dialog/flow.ts";

/** Whether any words may be the answer to a step: there a message is an answer unless it is clearly something else. */
export const takesText = (step: Step | undefined): boolean => step?.kind === "text" || step?.kind === "name";
