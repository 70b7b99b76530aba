import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadEnvironment } from "../config/load-environment.ts";
import { readTeamsApp } from "../config/read-teams-app.ts";
import { buildPackage } from "./manifest/build-package.ts";

/**
 * npm run manifest:pack [-- --out FILE]: the package of the Teams app, with the ids of this installation, checked
 * against the newest schema that the validator knows. Exit code 1 where it would not be a good one.
 */
const nextSteps: Readonly<Record<string, string>> = {
  MICROSOFT_APP_ID: "Set it to the bot's application (client) id.",
  PUBLIC_URL: "Set it to the https address at which people reach the assistant.",
};

const { values } = parseArgs({ options: { out: { type: "string", default: "asystent-teams.zip" } } });
process.exitCode = await pack(values.out);

async function pack(out: string): Promise<number> {
  const read = readTeamsApp(loadEnvironment(".env", process.env));
  if (read.kind === "wrong") {
    return complain(
      read.variables.map((name) => `${name} is missing or not valid. ${nextSteps[name] ?? ""}`),
    );
  }
  const built = await buildPackage(read.app);
  if (built.kind === "wrong") return complain(built.problems.map((problem) => `manifest/teams: ${problem}`));
  writeFileSync(out, built.zip);
  console.log(`${out}: ready to upload in Teams (Apps, Manage your apps, Upload an app)`);
  return 0;
}

function complain(problems: readonly string[]): number {
  for (const problem of problems) console.error(problem);
  return 1;
}
