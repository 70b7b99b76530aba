import { createSecretKey, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import type { z } from "zod";
import { findClockProblems } from "./clock-variables.ts";
import type { Config } from "./config.ts";
import type { ConfigProblem } from "./config-problems.ts";
import { ConfigProblems } from "./config-problems.ts";
import { environmentSchema } from "./environment-schema.ts";
import { findMissingOfGroups } from "./incomplete-groups.ts";
import { readAzureBot } from "./read-azure-bot.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Environment → frozen settings. An empty variable counts as unset. Throws `ConfigProblems` with everything that is
 * wrong. `newKey` makes the signing key of a development start: 32 random bytes.
 */
export function readConfig(environment: Environment, newKey = () => randomBytes(32)): Config {
  const set: Environment = Object.fromEntries(
    Object.entries(environment)
      .map(([variable, value]) => [variable, value?.trim()])
      .filter(([, value]) => value),
  );
  const schema = environmentSchema(set.NODE_ENV === "production", {
    hasHost: set.SMTP_HOST !== undefined,
    hasUser: set.SMTP_USER !== undefined,
  });
  const parsed = schema.safeParse(set);
  const azure = readAzureBot(parsed.data ?? set, (path) => readFileSync(path, "utf8"));
  const wrong = new Set<unknown>([
    ...(parsed.error?.issues.map((issue) => issue.path[0]) ?? []),
    ...findMissingOfGroups(set),
    ...(azure.kind === "wrong" ? azure.variables : []),
    ...(parsed.success ? findClockProblems(parsed.data) : []),
  ]);
  if (!parsed.success || azure.kind === "wrong" || wrong.size > 0)
    throw new ConfigProblems(listProblems(wrong, schema, set));
  const values = parsed.data;
  return Object.freeze({
    production: values.NODE_ENV === "production",
    logLevel: values.LOG_LEVEL,
    dataDir: values.DATA_DIR,
    http: Object.freeze({
      host: values.HOST,
      port: values.PORT,
      publicUrl: values.PUBLIC_URL ?? `http://localhost:${values.PORT}`,
      trustedOrigins: Object.freeze(values.TRUSTED_ORIGINS),
      trustedProxies: values.TRUSTED_PROXIES,
    }),
    directLine: Object.freeze({
      key: values.DIRECT_LINE_KEY ?? createSecretKey(newKey()),
      keyIsTemporary: values.DIRECT_LINE_KEY === undefined,
      secret: values.DIRECT_LINE_SECRET ?? null,
    }),
    azureBot: Object.freeze(azure.azureBot),
    messenger: messengerOf(values),
    intake: Object.freeze({
      afterProgrammeEnd: values.AFTER_PROGRAMME_END,
      outsideArea: values.OUTSIDE_AREA,
      draftHours: values.DRAFT_HOURS,
    }),
    conversationHours: values.CONVERSATION_HOURS,
    oidc: readOidc(values),
    privacy: Object.freeze({
      controllerName: values.CONTROLLER_NAME,
      controllerContact: values.CONTROLLER_CONTACT,
      dpoContact: values.DPO_CONTACT === "none" ? null : values.DPO_CONTACT,
      legalBasis: values.LEGAL_BASIS,
      requestRetentionDays: values.RETENTION_REQUEST_DAYS,
      questionRetentionDays: values.RETENTION_QUESTION_DAYS,
      noticeVersion: values.NOTICE_VERSION,
      isDraft: noticeVariables.some((variable) => set[variable] === undefined),
    }),
    mail: readMail(values),
    clocks: readClocks(values),
    publicStatistics: values.PUBLIC_STATISTICS === "true",
    survey: values.SATISFACTION_SURVEY === "on",
  });
}

function readMail(values: Values): Config["mail"] {
  const { SMTP_HOST: host, SMTP_PORT: port, SMTP_USER: user, SMTP_PASSWORD: password } = values;
  const login = user === undefined || password === undefined ? null : Object.freeze({ user, password });
  const from = values.MAIL_FROM;
  return Object.freeze({
    smtp: host === undefined || from === undefined ? null : Object.freeze({ host, port, login, from }),
    staff: Object.freeze(values.STAFF_MAIL),
    alarm: Object.freeze(values.ALARM_MAIL.length > 0 ? values.ALARM_MAIL : values.STAFF_MAIL),
    partners: Object.freeze(values.PARTNER_MAIL),
    automatic: Object.freeze(values.AUTOMATIC_FORWARDING ?? []),
    // Where people reach the server, so do staff: then the data stays on it.
    content: values.MAIL_CONTENT ?? (values.PUBLIC_URL === undefined ? "full" : "link"),
  });
}

function readClocks(values: Values): Config["clocks"] {
  return Object.freeze({
    reminderDays: Object.freeze(values.REMINDER_DAYS),
    expiryDays: values.EXPIRY_DAYS,
    workingHours: Object.freeze(values.WORKING_HOURS),
  });
}

const noticeVariables = [
  "CONTROLLER_NAME",
  "CONTROLLER_CONTACT",
  "DPO_CONTACT",
  "LEGAL_BASIS",
  "RETENTION_REQUEST_DAYS",
] as const;

type Values = z.infer<ReturnType<typeof environmentSchema>>;

function messengerOf(values: Values): Config["messenger"] {
  const { MESSENGER_APP_SECRET, MESSENGER_PAGE_TOKEN, MESSENGER_VERIFY_TOKEN } = values;
  if (!MESSENGER_APP_SECRET || !MESSENGER_PAGE_TOKEN || !MESSENGER_VERIFY_TOKEN) return null;
  return Object.freeze({
    appSecret: createSecretKey(Buffer.from(MESSENGER_APP_SECRET)),
    pageToken: MESSENGER_PAGE_TOKEN,
    verifyToken: MESSENGER_VERIFY_TOKEN,
    graphUrl: values.MESSENGER_GRAPH_URL,
  });
}

function readOidc(values: Values): Config["oidc"] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = values;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return Object.freeze({ issuer, clientId, clientSecret });
}

/** One problem a variable, in the order of the schema. */
function listProblems(
  wrong: ReadonlySet<unknown>,
  schema: ReturnType<typeof environmentSchema>,
  set: Environment,
): ConfigProblem[] {
  return Object.entries(schema.shape)
    .filter(([variable]) => wrong.has(variable))
    .map(([variable, { description }]) => ({
      variable,
      what: set[variable] === undefined ? "missing" : "not valid",
      next: `Set it to ${description}.`,
    }));
}
