import type { Environment } from "../../config/read-config.ts";
import { readTeamsApp } from "../../config/read-teams-app.ts";
import { buildPackage } from "../manifest/build-package.ts";
import type { Finding } from "./finding.ts";

/** Stands in for an installation that is not connected to Teams: the texts and icons can be checked all the same. */
const example = { botId: "00000000-0000-4000-8000-000000000000", publicUrl: "https://asystent.example.org" };

/** Whether a package for Teams could be made. */
export async function checkManifest(environment: Environment): Promise<Omit<Finding, "subject">[]> {
  const read = readTeamsApp(environment);
  const built = await buildPackage(read.kind === "read" ? read.app : example);
  if (built.kind === "wrong") {
    return built.problems.map((problem) => ({ kind: "error", text: `${problem}. Mend manifest/teams.` }));
  }
  if (read.kind === "read")
    return [{ kind: "ok", text: "the Teams app can be packed: npm run manifest:pack" }];
  const text = `the texts are good; to pack the Teams app, set ${read.variables.join(" and ")}`;
  return [{ kind: "ok", text }];
}
