import { z } from "zod";
import { answerKinds } from "./flow.ts";

/** The shape of a dialog file as staff write it. Unknown keys are errors: a misspelt "hnit" must not be lost. */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected lower-case ASCII words joined by hyphens");
const sentence = z.string().trim().min(1, "is empty");

const routeSchema = z.strictObject({
  when: z.string().optional(),
  of: id.optional(),
  is: id.optional(),
  to: id,
});

const choiceSchema = z.strictObject({
  value: id,
  label: sentence,
  also: z.array(sentence).default([]),
  reads: sentence.optional(),
  alone: z.boolean().optional(),
  means: z.enum(["yes", "no"]).optional(),
  summary: z.boolean().default(true),
});

const stepSchema = z.strictObject({
  id,
  kind: z.enum(answerKinds),
  ask: sentence,
  hint: sentence.optional(),
  why: sentence,
  label: sentence,
  optional: z.boolean().default(false),
  unasked: z.boolean().default(false),
  personal: z.boolean().default(false),
  summary: z.boolean().default(true),
  ownWords: z.boolean().default(false),
  choices: z.array(choiceSchema).default([]),
  minLength: z.int().positive().optional(),
  maxLength: z.int().positive().optional(),
  minPeople: z.int().nonnegative().optional(),
  /** Shorthand for the last route, the one without conditions. */
  next: id.optional(),
  routes: z.array(routeSchema).default([]),
});

export const flowSchema = z.strictObject({
  id,
  version: z.int().positive(),
  start: id,
  notice: id.optional(),
  conditions: z.record(id, sentence).default({}),
  forks: z.record(id, z.array(routeSchema).min(1)).default({}),
  steps: z.array(stepSchema).min(1),
});

export type FlowFile = z.infer<typeof flowSchema>;
