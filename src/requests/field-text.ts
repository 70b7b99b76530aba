import { removeControls } from "./remove-controls.ts";
import type { RequestField } from "./support-request.ts";

/** The answer, with who gave it where that was not who sent the request: "12 osób (Jan Wzorcowy)". Empty once erased. */
export function fieldText({ text, by }: Pick<RequestField, "text" | "by">): string {
  return removeControls(by === undefined || text === "" ? text : `${text} (${by})`);
}
