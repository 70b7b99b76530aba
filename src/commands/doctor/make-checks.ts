import type { Finding } from "./finding.ts";

/** A check; what it throws becomes an error of its subject. */
export type Check = { subject: string; look: () => Promise<readonly Omit<Finding, "subject">[]> };

/** All findings in the order of the checks. */
export async function makeChecks(checks: readonly Check[]): Promise<Finding[]> {
  const findings = await Promise.all(
    checks.map(async ({ subject, look }) => {
      const found = await look().catch((error): Omit<Finding, "subject">[] => [
        { kind: "error", text: error instanceof Error ? error.message : String(error) },
      ]);
      return found.map((finding) => ({ subject, ...finding }));
    }),
  );
  return findings.flat();
}
