import { loadEnvironment } from "../config/load-environment.ts";
import { checkConfiguration } from "./doctor/check-configuration.ts";
import { checkContent } from "./doctor/check-content.ts";
import { checkCoordinators } from "./doctor/check-coordinators.ts";
import { checkDisk } from "./doctor/check-disk.ts";
import { checkManifest } from "./doctor/check-manifest.ts";
import { checkNetwork, microsoftAddresses } from "./doctor/check-network.ts";
import { checkPartners } from "./doctor/check-partners.ts";
import { checkSecrets } from "./doctor/check-secrets.ts";
import { checkStore } from "./doctor/check-store.ts";
import { checkTeam } from "./doctor/check-team.ts";
import { describeFinding } from "./doctor/finding.ts";
import { type Check, makeChecks } from "./doctor/make-checks.ts";

/** npm run doctor: what is wrong with this installation and what to do, a line each. Exit code 1 where there are errors. */
const environment = loadEnvironment(".env", process.env);
const { config, findings } = checkConfiguration(environment);

const always: Check[] = [
  { subject: "configuration", look: async () => findings },
  { subject: "manifest", look: () => checkManifest(environment) },
  { subject: "knowledge", look: () => checkContent("check-knowledge", "knowledge:check") },
  { subject: "dialogs", look: () => checkContent("check-dialogs", "dialog:check") },
  { subject: "partners", look: checkPartners },
];
const ofSettings: Check[] = config
  ? [
      { subject: "secrets", look: async () => checkSecrets(config.azureBot, new Date()) },
      { subject: "network", look: () => checkNetwork(config, microsoftAddresses) },
      { subject: "store", look: () => checkStore(config.dataDir) },
      { subject: "coordinators", look: () => checkCoordinators(config.dataDir, config.mail.staff) },
      ...(config.azureBot === null ? [] : [{ subject: "team", look: () => checkTeam(config.dataDir) }]),
      { subject: "disk", look: () => checkDisk(config.dataDir) },
    ]
  : [];

const found = await makeChecks([...always, ...ofSettings]);
for (const finding of found) console.log(describeFinding(finding));
const count = (kind: string): number => found.filter((finding) => finding.kind === kind).length;
console.log(`errors: ${count("error")}, warnings: ${count("warning")}`);
if (!config)
  console.log(
    "secrets, network, store, coordinators and disk were not looked at: mend the configuration first",
  );
process.exitCode = count("error") > 0 ? 1 : 0;
