import type { Config } from "../../config/config.ts";
import { ConfigProblems } from "../../config/config-problems.ts";
import { type Environment, readConfig } from "../../config/read-config.ts";
import type { Finding } from "./finding.ts";

type Found = Omit<Finding, "subject">;

/** The settings; null where they cannot be used, and other checks have nothing to look at. */
export function checkConfiguration(environment: Environment): { config: Config | null; findings: Found[] } {
  try {
    const config = readConfig(environment);
    return { config, findings: describe(config) };
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error;
    const findings = error.problems.map(
      ({ variable, what, next }): Found => ({ kind: "error", text: `${variable} is ${what}. ${next}` }),
    );
    return { config: null, findings };
  }
}

function describe({ production, http, privacy, directLine }: Config): Found[] {
  if (production) return [{ kind: "ok", text: `production, people reach it at ${http.publicUrl}` }];
  const findings: Found[] = [
    {
      kind: "ok",
      text: `development, people reach it at ${http.publicUrl}; before it goes public, set NODE_ENV=production`,
    },
  ];
  if (privacy.isDraft) {
    const text =
      "the privacy notice is a draft. Set CONTROLLER_NAME and the settings below it in .env.example.";
    findings.push({ kind: "warning", text });
  }
  if (directLine.keyIsTemporary) {
    findings.push({ kind: "warning", text: "DIRECT_LINE_KEY is unset: each start makes a new one. Set it." });
  }
  return findings;
}
