import { readFileSync } from "node:fs";
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { z } from "zod";
import type { TeamsApp } from "../../config/read-teams-app.ts";
import { loadKnowledge } from "../../knowledge/load-knowledge.ts";
import { projectPath } from "../../project-path.ts";
import { fillManifest } from "./fill-manifest.ts";
import { findIconProblem, iconNames } from "./find-icon-problem.ts";
import { findManifestProblems } from "./find-manifest-problems.ts";

type Built = { kind: "built"; zip: Uint8Array } | { kind: "wrong"; problems: readonly string[] };

/** The package of the Teams app for one installation: manifest and icons, checked, as a zip. */
export async function buildPackage(app: TeamsApp): Promise<Built> {
  const { facts } = loadKnowledge(projectPath("knowledge"));
  const { partners, leader } = facts.partners;
  const manifest = fillManifest(readFileSync(projectPath("manifest/teams/manifest.json"), "utf8"), {
    ...app,
    version: readVersion(),
    developer: partners.find(({ id }) => id === leader)?.shortName ?? leader,
  });
  const icons = iconNames.map((name) => ({
    name,
    bytes: readFileSync(projectPath(`manifest/teams/${name}`)),
  }));
  const problems = [
    ...(await findManifestProblems(manifest)),
    ...icons.flatMap(({ name, bytes }) => findIconProblem(name, bytes) ?? []),
  ];
  if (problems.length > 0) return { kind: "wrong", problems };
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  await writer.add("manifest.json", new TextReader(manifest));
  for (const { name, bytes } of icons) await writer.add(name, new Uint8ArrayReader(bytes));
  return { kind: "built", zip: await writer.close() };
}

/** Teams takes an update only with a higher version: raise it in package.json. */
function readVersion(): string {
  const text = readFileSync(projectPath("package.json"), "utf8");
  return z.looseObject({ version: z.string() }).parse(JSON.parse(text)).version;
}
