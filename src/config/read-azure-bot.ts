import { createPrivateKey, X509Certificate } from "node:crypto";
import type { z } from "zod";
import type { AzureBotConfig } from "./config.ts";
import type { environmentSchema } from "./environment-schema.ts";

type Values = z.infer<ReturnType<typeof environmentSchema>>;

type Read =
  | { kind: "read"; azureBot: AzureBotConfig | null }
  /** Variables that are missing or whose files are not what they should be. */
  | { kind: "wrong"; variables: readonly (keyof Values)[] };

/**
 * The settings of Azure that belong together: an app id needs its tenant and one secret, a password or a certificate
 * with its key. `readFile` gives the text of a file, or throws.
 */
export function readAzureBot(values: Partial<Values>, readFile: (path: string) => string): Read {
  const {
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_TENANT_ID: tenantId,
    MICROSOFT_APP_PASSWORD: password,
  } = values;
  if (appId === undefined) {
    const isAnonymous = values.ALLOW_ANONYMOUS === "true";
    return { kind: "read", azureBot: isAnonymous ? { kind: "anonymous" } : null };
  }
  if (password === undefined && values.MICROSOFT_APP_CERTIFICATE !== undefined) {
    return readCertificate({ appId, tenantId }, values, readFile);
  }
  const missing: (keyof Values)[] = [];
  if (tenantId === undefined) missing.push("MICROSOFT_APP_TENANT_ID");
  if (password === undefined) missing.push("MICROSOFT_APP_PASSWORD");
  if (tenantId === undefined || password === undefined) return { kind: "wrong", variables: missing };
  const expires = values.MICROSOFT_APP_PASSWORD_EXPIRES ?? null;
  return {
    kind: "read",
    azureBot: { kind: "app", appId, tenantId, secret: { kind: "password", password, expires } },
  };
}

function readCertificate(
  { appId, tenantId }: { appId: string; tenantId: string | undefined },
  values: Partial<Values>,
  readFile: (path: string) => string,
): Read {
  const { MICROSOFT_APP_CERTIFICATE: certificatePath, MICROSOFT_APP_CERTIFICATE_KEY: keyPath } = values;
  const certificate = readPem(certificatePath, readFile, (pem) => new X509Certificate(pem));
  const privateKey = readPem(keyPath, readFile, (pem) => createPrivateKey(pem));
  if (tenantId !== undefined && certificate !== undefined && privateKey !== undefined) {
    const secret = { kind: "certificate", certificate, privateKey } as const;
    return { kind: "read", azureBot: { kind: "app", appId, tenantId, secret } };
  }
  const variables: (keyof Values)[] = [];
  if (tenantId === undefined) variables.push("MICROSOFT_APP_TENANT_ID");
  if (certificate === undefined) variables.push("MICROSOFT_APP_CERTIFICATE");
  if (privateKey === undefined) variables.push("MICROSOFT_APP_CERTIFICATE_KEY");
  return { kind: "wrong", variables };
}

/** The file's text; undefined where it is not there or `parse` throws. */
function readPem(
  path: string | undefined,
  readFile: (path: string) => string,
  parse: (pem: string) => unknown,
): string | undefined {
  if (path === undefined) return undefined;
  try {
    const pem = readFile(path);
    parse(pem);
    return pem;
  } catch {
    return undefined;
  }
}
