import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AppManifestUtils } from "@microsoft/app-manifest";
import { z } from "zod";

/**
 * What is wrong with a manifest, in the validator's words. The schema comes from the validator's own package: the one
 * of the network would be asked for where the version is not among them.
 */
export async function findManifestProblems(manifest: string): Promise<string[]> {
  const { manifestVersion } = z.looseObject({ manifestVersion: z.string() }).parse(JSON.parse(manifest));
  const left = [...manifest.matchAll(/\{\{[A-Z_]+\}\}/g)].map(([name]) => `${name} is not filled in`);
  const schema = loadSchema(manifestVersion);
  if (schema === undefined) return [...left, `the validator does not know version ${manifestVersion}`];
  const problems = await AppManifestUtils.validateAgainstSchema(JSON.parse(manifest), schema);
  return [...left, ...problems.map((problem) => problem.trim())];
}

type Schema = Parameters<typeof AppManifestUtils.validateAgainstSchema>[1];

function loadSchema(version: string): Schema {
  const name = `@microsoft/app-manifest/build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`;
  try {
    return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(name), "utf8"));
  } catch {
    return undefined;
  }
}
