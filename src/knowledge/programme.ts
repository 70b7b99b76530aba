import { z } from "zod";

/** knowledge/programme.yaml, partners.yaml, sources.yaml and phrases.yaml: the facts that answers refer to. */
const text = z.string().trim().min(1);
const isoDate = z.iso.date();

export const programmeSchema = z.strictObject({
  name: text,
  period: z.strictObject({ lastDay: isoDate, end: text }),
  funding: z.strictObject({
    payer: text,
    years: z.array(z.strictObject({ year: z.int(), grosze: z.int().positive() })).min(1),
  }),
  areas: z
    .array(
      z.strictObject({
        id: text,
        name: text,
        locative: text,
        powiaty: z.array(text).min(1),
      }),
    )
    .min(1),
});

const contactSchema = z.strictObject({
  status: z.enum(["do potwierdzenia", "potwierdzone"]),
  source: text,
  /** A day, or only a year where the source says no more. */
  asOf: z.union([isoDate, z.string().regex(/^\d{4}$/)]),
  address: text.optional(),
  phone: text.optional(),
  email: text.optional(),
  web: text.optional(),
});

export const partnersSchema = z.strictObject({
  leader: text,
  partners: z
    .array(
      z.strictObject({
        id: text,
        shortName: text,
        name: text,
        contact: contactSchema,
      }),
    )
    .min(1),
  assignments: z.array(
    z.strictObject({
      powiaty: z.array(text).min(1),
      partner: text,
      status: z.enum(["robocze", "potwierdzone"]),
      asOf: isoDate,
      basis: text,
    }),
  ),
});

export const sourcesSchema = z.strictObject({
  programme: z.strictObject({ label: text, sections: z.array(text).min(1) }),
  acts: z.record(text, z.strictObject({ label: text })),
  assistant: z.strictObject({ label: text }),
});

export const phrasesSchema = z.strictObject({
  source: z.strictObject({ line: text, section: text, article: text }),
  contact: z.strictObject({ phone: text, dated: text, confirmed: text }),
});

type Programme = z.infer<typeof programmeSchema>;
type Partners = z.infer<typeof partnersSchema>;
type Sources = z.infer<typeof sourcesSchema>;
type Phrases = z.infer<typeof phrasesSchema>;

/** All facts together. */
export type Facts = {
  programme: Programme;
  partners: Partners;
  sources: Sources;
  phrases: Phrases;
};
