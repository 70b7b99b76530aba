import { z } from "zod";

/** Variables of e-mail. Nothing here is needed: without it mails wait, and staff read requests by command or panel. */
export function mailVariables({ hasHost, hasUser }: { hasHost: boolean; hasUser: boolean }) {
  const optionalUnless = <T>(isNeeded: boolean, schema: z.ZodType<T, string>) =>
    isNeeded ? schema : schema.optional();
  return {
    SMTP_HOST: z
      .string()
      .regex(/^[A-Za-z0-9.:-]+$/)
      .optional()
      .describe("the host name of the SMTP server: smtp.example.org, or leave it unset"),
    SMTP_PORT: z
      .string()
      .regex(/^\d+$/)
      .transform(Number)
      .pipe(z.int().min(1).max(65_535))
      .prefault("587")
      .describe("the port of the SMTP server: 587 (STARTTLS) or 465 (TLS from the start)"),
    SMTP_USER: z.string().optional().describe("the user name for the SMTP server, or leave it unset"),
    SMTP_PASSWORD: optionalUnless(hasUser, z.string()).describe("the password that belongs to SMTP_USER"),
    MAIL_FROM: optionalUnless(hasHost, address).describe(
      "the address that mails come from, without a name: asystent@example.org",
    ),
    STAFF_MAIL: addressList
      .prefault("")
      .describe(
        "addresses that hear of requests besides the coordinators on the staff list, split by commas: biuro@example.org",
      ),
    ALARM_MAIL: addressList
      .prefault("")
      .describe("addresses of those who look after the assistant, split by commas: admin@example.org"),
    PARTNER_MAIL: partnerAddresses
      .prefault("")
      .describe("one address a partner, split by commas: frso=biuro@example.org,fise=biuro@example.com"),
    AUTOMATIC_FORWARDING: z
      .string()
      .regex(/^[a-z0-9-]+( *, *[a-z0-9-]+)*$/)
      .transform((text) => text.split(/ *, */))
      .optional()
      .describe("ids of partners, split by commas: frso,fise"),
    MAIL_CONTENT: z.enum(["full", "link"]).optional().describe("full or link"),
    SATISFACTION_SURVEY: z.enum(["on", "off"]).default("on").describe("on or off"),
  };
}

const address = z.email();

const addressList = z.string().transform((text, context) => {
  const parsed = z.array(address).safeParse(splitList(text));
  return parsed.success ? parsed.data : fail(context);
});

/** Partner id → address. */
const partnerAddresses = z.string().transform((text, context) => {
  const pairs = splitList(text).map((part) => part.split("="));
  const parsed = z.array(z.tuple([z.string().regex(/^[a-z0-9-]+$/), address])).safeParse(pairs);
  if (!parsed.success || new Set(parsed.data.map(([id]) => id)).size < pairs.length) return fail(context);
  return Object.fromEntries(parsed.data);
});

const splitList = (text: string): string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** The message is never shown: a problem is told in the words of the variable's description. */
function fail(context: z.RefinementCtx): never {
  context.addIssue("not valid");
  return z.NEVER;
}
