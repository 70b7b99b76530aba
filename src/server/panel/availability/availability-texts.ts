/** The page "Dostępność" of the panel: what staff decide of hours, absences, the banner and breaks, and its history. */
import { parse } from "yaml";
import { z } from "zod";
import { channelNames } from "../../../availability/availability.ts";

const sentence = z.string().min(1);

const sentences = <const Key extends string>(...keys: readonly Key[]) => z.record(z.enum(keys), sentence);

const schema = z.strictObject({
  page: sentences("title", "lead", "saved", "same", "problemsHeading", "save", "remove"),
  problems: sentences("hours", "banner", "absence", "channel"),
  channels: z.strictObject({
    title: sentence,
    lead: sentence,
    on: sentence,
    off: sentence,
    turnOff: sentence,
    turnOn: sentence,
    names: sentences(...channelNames),
  }),
  banner: sentences("title", "lead", "text", "textHint", "from", "until"),
  hours: sentences("title", "lead", "from", "until", "closed"),
  absences: sentences("title", "lead", "from", "until", "reason", "reasonHint", "none"),
  history: sentences(
    "title",
    "caption",
    "at",
    "actor",
    "subject",
    "before",
    "after",
    "empty",
    "unset",
    "removed",
    "hours",
    "banner",
    "absence",
    "channel",
  ),
  command: sentences("actor", "done", "same", "usage"),
});

export type AvailabilityTexts = z.infer<typeof schema>;

/** Reads the text of dialogs/availability.yaml; throws when a sentence is missing or unknown. */
export const parseAvailabilityTexts = (yaml: string): AvailabilityTexts => schema.parse(parse(yaml));
