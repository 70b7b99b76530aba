import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { answerKinds } from "../flow.ts";

const sentence = z.string().trim().min(1, "is empty");

const textsSchema = z.strictObject({
  start: sentence,
  end: sentence,
  stop: sentence,
  fork: sentence,
  otherwise: sentence,
  or: sentence,
  why: sentence,
  optional: sentence,
  personal: sentence,
  unasked: sentence,
  length: sentence,
  kinds: z.record(z.enum(answerKinds), sentence),
});

/** The words of the drawing that are no words of the dialog. */
export type DrawingTexts = z.infer<typeof textsSchema>;

/** Reads dialogs/drawing.yaml. Throws with everything that is wrong, path first. */
export function loadDrawingTexts(path: string): DrawingTexts {
  const parsed = textsSchema.safeParse(parse(readFileSync(path, "utf8")));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${path}: ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(lines.join("\n"));
}
