import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { callGraph } from "../channels/messenger/create-graph-sender.ts";
import { ConfigProblems } from "../config/config-problems.ts";
import { loadEnvironment } from "../config/load-environment.ts";
import { readConfig } from "../config/read-config.ts";
import { projectPath } from "../project-path.ts";

/**
 * npm run messenger:profile [-- --dry-run]: sets what Messenger shows before and beside the talk (greeting, the button
 * that begins, the menu) to manifest/messenger/profile.json. `--dry-run` shows it and asks nobody.
 */
const GRAPH_TIME_MS = 15_000;

const { values } = parseArgs({ options: { "dry-run": { type: "boolean", default: false } } });
process.exitCode = await setProfile(values["dry-run"]);

async function setProfile(isDryRun: boolean): Promise<number> {
  const profile = readFileSync(projectPath("manifest/messenger/profile.json"), "utf8");
  if (isDryRun) {
    console.log(profile.trimEnd());
    return 0;
  }
  const access = readAccess();
  if (access === undefined) return 1;
  const result = await callGraph(
    { method: "POST", path: "me/messenger_profile", body: JSON.parse(profile) },
    { ...access, timeoutMs: GRAPH_TIME_MS },
  );
  if (result.kind === "sent") {
    console.log("Messenger has taken the page's profile. It may be a few minutes until phones show it.");
    return 0;
  }
  console.error(explain(result.status, result.code));
  return 1;
}

function readAccess() {
  try {
    const { messenger } = readConfig(loadEnvironment(".env", process.env));
    if (messenger) return messenger;
    console.error(
      "Messenger is not connected: set the MESSENGER_ variables (docs/how-to/connect-messenger.md).",
    );
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error;
    console.error(error.message);
  }
  return undefined;
}

function explain(status: number, code: number): string {
  if (status === 0) return "Meta did not answer: check the network of this machine and MESSENGER_GRAPH_URL.";
  const next =
    code === 190 || code === 10 || code === 200
      ? "MESSENGER_PAGE_TOKEN has run out or lacks the right pages_messaging: make a new one."
      : "Meta allows ten changes in ten minutes; otherwise look the code up in its list of error codes.";
  return `Meta refused the profile (HTTP ${status}, code ${code}). ${next}`;
}
