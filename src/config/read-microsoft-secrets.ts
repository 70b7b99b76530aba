import type { Environment } from "./read-config.ts";

/** What of Microsoft's settings runs out, or is asked for over the network; null where it is unset. */
export type MicrosoftSecrets = {
  tenantId: string | null;
  hasPassword: boolean;
  /** "2027-05-31" */
  passwordExpires: string | null;
  /** Path of a certificate in PEM. */
  certificate: string | null;
};

/** Null where the assistant is not connected to Azure Bot Service. */
export function readMicrosoftSecrets(environment: Environment): MicrosoftSecrets | null {
  const read = (name: string): string | null => environment[name]?.trim() || null;
  if (read("MICROSOFT_APP_ID") === null) return null;
  return {
    tenantId: read("MICROSOFT_APP_TENANT_ID"),
    hasPassword: read("MICROSOFT_APP_PASSWORD") !== null,
    passwordExpires: read("MICROSOFT_APP_PASSWORD_EXPIRES"),
    certificate: read("MICROSOFT_APP_CERTIFICATE"),
  };
}
