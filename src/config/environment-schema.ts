import { z } from "zod";
import { clockVariables } from "./clock-variables.ts";
import { mailVariables } from "./mail-variables.ts";
import { parseGraphUrl } from "./parse-graph-url.ts";
import { parseIssuer } from "./parse-issuer.ts";
import { parseOrigin } from "./parse-origin.ts";
import { parseSigningKey } from "./parse-signing-key.ts";

/**
 * Every variable of the environment, by its name; `describe` ends the sentence "Set it to …". What only the operator
 * can know has to be set in production; in development it has a placeholder that cannot be taken for the real thing.
 * `hasHost`, `hasUser`: SMTP_HOST, SMTP_USER is set, and needs what goes with it.
 */
export function environmentSchema(production: boolean, { hasHost = false, hasUser = false } = {}) {
  return z.object({
    ...processVariables,
    ...addressVariables(production),
    ...messengerVariables,
    ...intakeVariables,
    ...noticeVariables(production),
    ...azureVariables(production),
    ...signInVariables,
    ...statisticsVariables,
    ...mailVariables({ hasHost, hasUser }),
    ...clockVariables,
  });
}

function wholeNumber(min: number, max: number) {
  return z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(min).max(max));
}

/** One line of text as shown to people. */
const line = z
  .string()
  .trim()
  .max(500)
  .regex(/^\P{Cc}+$/u);

const hours = wholeNumber(1, 24 * 90);

const policy = z.enum(["accept", "contact", "refuse"]).default("accept");

const origin = z.string().transform((text, context) => parseOrigin(text) ?? fail(context));

const originList = z.string().transform((text, context) => {
  const origins = text
    .split(",")
    .filter((part) => part.trim() !== "")
    .map((part) => parseOrigin(part.trim()));
  return origins.every((one) => one !== undefined) ? origins : fail(context);
});

const signingKey = z.string().transform((text, context) => parseSigningKey(text) ?? fail(context));

/** The message is never shown: a problem is told in the words of the variable's description. */
function fail(context: z.RefinementCtx): never {
  context.addIssue("not valid");
  return z.NEVER;
}

const processVariables = {
  NODE_ENV: z
    .enum(["development", "production", "test"])
    .default("development")
    .describe("development, production or test"),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error"])
    .default("info")
    .describe("debug, info, warn or error"),
  DATA_DIR: z.string().default("data").describe("a folder that the server may write to"),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/)
    .default("127.0.0.1")
    .describe("a host name or an IP address: 127.0.0.1, or 0.0.0.0 for every network of the machine"),
  PORT: wholeNumber(0, 65_535).prefault("3978").describe("a port from 0 (any free one) to 65535"),
};

function addressVariables(production: boolean) {
  const needed = <T>(schema: z.ZodType<T, string>) => (production ? schema : schema.optional());
  return {
    PUBLIC_URL: needed(origin).describe(
      "the address at which people reach the assistant, without a path: https://asystent.example.org",
    ),
    TRUSTED_ORIGINS: originList
      .prefault("")
      .describe("addresses of sites that may show the chat, split by commas: https://www.example.org"),
    TRUSTED_PROXIES: wholeNumber(0, 10)
      .prefault("0")
      .describe("the number of reverse proxies in front of the server, from 0 to 10"),
    DIRECT_LINE_KEY: needed(signingKey).describe(
      "at least 32 random bytes in base64 or hex, made with: openssl rand -base64 32",
    ),
  };
}

const secretText = z.string().regex(/^[\x21-\x7e]{16,1000}$/);

/** All of them or none: see incomplete-groups.ts. */
const messengerVariables = {
  MESSENGER_APP_SECRET: secretText
    .optional()
    .describe("the app secret that Meta shows in the app's settings, or unset every MESSENGER_ variable"),
  MESSENGER_PAGE_TOKEN: secretText
    .optional()
    .describe("the access token of the page, from the app's Messenger settings"),
  MESSENGER_VERIFY_TOKEN: secretText
    .optional()
    .describe("16 random characters or more, the same that you type at Meta beside the webhook's address"),
  MESSENGER_GRAPH_URL: z
    .string()
    .transform((text, context) => parseGraphUrl(text) ?? fail(context))
    .prefault("https://graph.facebook.com/v24.0")
    .describe("the address of Meta's API with its version: https://graph.facebook.com/v24.0"),
};

const intakeVariables = {
  DIRECT_LINE_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9._~+/=-]{32,200}$/)
    .optional()
    .describe("at least 32 random characters that may stand in an Authorization header, or leave it unset"),
  AFTER_PROGRAMME_END: policy.describe("accept, contact or refuse"),
  OUTSIDE_AREA: policy.describe("accept, contact or refuse"),
  DRAFT_HOURS: hours.prefault("72").describe("a whole number of hours from 1 to 2160"),
  CONVERSATION_HOURS: hours.prefault("24").describe("a whole number of hours from 1 to 2160"),
};

/** How staff sign in to the panel: by OpenID Connect where all three are set, else by links sent by e-mail. */
const signInVariables = {
  OIDC_ISSUER: z
    .string()
    .transform((text, context) => parseIssuer(text) ?? fail(context))
    .optional()
    .describe("the issuer of your identity provider as its metadata name it, or leave all three OIDC_ unset"),
  OIDC_CLIENT_ID: line
    .max(200)
    .optional()
    .describe("the id under which the provider knows the panel, or leave all three OIDC_ unset"),
  OIDC_CLIENT_SECRET: line
    .max(500)
    .optional()
    .describe("the secret that the provider gave the panel, or leave all three OIDC_ unset"),
};

const statisticsVariables = {
  PUBLIC_STATISTICS: z.enum(["true", "false"]).default("false").describe("true or false"),
};

/** The data of the privacy notice (RODO, art. 13). */
function noticeVariables(production: boolean) {
  const needed = <T>(schema: z.ZodType<T, string>, placeholder: string) =>
    production ? schema : schema.prefault(placeholder);
  return {
    CONTROLLER_NAME: needed(line, "[CONTROLLER_NAME]").describe(
      "the name of the controller of personal data",
    ),
    CONTROLLER_CONTACT: needed(line, "[CONTROLLER_CONTACT]").describe(
      "the controller's postal address with an e-mail address or a phone number",
    ),
    DPO_CONTACT: needed(line, "[DPO_CONTACT]").describe(
      "the contact of the data protection officer, or none where no officer is appointed",
    ),
    LEGAL_BASIS: needed(line, "[LEGAL_BASIS]").describe(
      "the legal basis of processing as the notice is to name it, in Polish",
    ),
    RETENTION_REQUEST_DAYS: needed(wholeNumber(1, 36_500), "365").describe(
      "the number of days for which requests are kept, from 1 to 36500",
    ),
    RETENTION_QUESTION_DAYS: wholeNumber(1, 36_500)
      .prefault("180")
      .describe("the number of days for which questions without an answer are kept, from 1 to 36500"),
    NOTICE_VERSION: line.max(40).prefault("1").describe("a name of at most 40 characters: 2026-11-24"),
  };
}

/** The bot in Azure Bot Service; find-azure-problems.ts tells which of them belong together. */
function azureVariables(production: boolean) {
  const id = z.guid().optional();
  const path = z.string().max(1_000).optional();
  return {
    MICROSOFT_APP_ID: id.describe("the application (client) id of the bot, a UUID, or leave it unset"),
    MICROSOFT_APP_TENANT_ID: id.describe("the directory (tenant) id of the bot's application, a UUID"),
    MICROSOFT_APP_PASSWORD: z
      .string()
      .min(16)
      .max(200)
      .optional()
      .describe("the value (not the id) of a client secret of the bot's application"),
    MICROSOFT_APP_PASSWORD_EXPIRES: z.iso
      .date()
      .optional()
      .describe("the day on which the bot's client secret runs out, such as 2027-05-31, or leave it unset"),
    MICROSOFT_APP_CERTIFICATE: path.describe(
      "the path of a certificate in PEM that the bot's application knows",
    ),
    MICROSOFT_APP_CERTIFICATE_KEY: path.describe("the path of the certificate's private key in PEM"),
    ALLOW_ANONYMOUS: z
      .enum(production ? ["false"] : ["true", "false"])
      .default("false")
      .describe(production ? "false, or leave it unset: NODE_ENV is production" : "true or false"),
  };
}
