import { z } from "zod";
import { channelNames, type Week } from "./availability.ts";
import type { Decision } from "./decision.ts";

/** Text of a banner: it has to fit above the chat on a telephone. */
export const longestBanner = 300;
const longestReason = 200;

/** Decision as JSON → Decision. Throws `ZodError` where it is none. */
export const parseDecision = (json: string): Decision => decision.parse(JSON.parse(json));

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const moment = z.string().regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/);

const hours = z.object({ from: clock, until: clock }).refine(({ from, until }) => from < until);

const week: z.ZodType<Week> = z.array(hours.nullable()).length(7);

const absence = z
  .object({
    from: z.iso.date(),
    until: z.iso.date(),
    reason: z.string().trim().max(longestReason),
  })
  .refine(({ from, until }) => from <= until);

const banner = z
  .object({ text: z.string().trim().min(3).max(longestBanner), from: moment, until: moment })
  .refine(({ from, until }) => from < until && isDay(from) && isDay(until));

/** "2026-02-30" is none. */
const isDay = (text: string): boolean => z.iso.date().safeParse(text.slice(0, 10)).success;

/** Also what a form of the panel gives, before it is kept. */
export const decision: z.ZodType<Decision> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("hours"), week: week.nullable() }),
  z.object({ kind: z.literal("absence"), partner: z.string().min(1), absence: absence.nullable() }),
  z.object({ kind: z.literal("banner"), banner: banner.nullable() }),
  z.object({ kind: z.literal("channel"), channel: z.enum(channelNames), isOff: z.boolean() }),
]);
