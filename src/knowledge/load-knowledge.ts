import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { fill } from "../text/fill.ts";
import { parseYaml } from "./parse-yaml.ts";
import { type Facts, partnersSchema, phrasesSchema, programmeSchema, sourcesSchema } from "./programme.ts";
import { resolveReferences } from "./resolve-references.ts";
import type { Source, Topic } from "./topic.ts";

export type Knowledge = {
  facts: Facts;
  topics: ReadonlyMap<string, Topic>;
  /** Groups of expressions that mean the same: "kasa" is "pieniądze". See knowledge/synonyms.yaml. */
  synonyms: readonly SynonymGroup[];
  /** Near-domain messages that must not be answered. See knowledge/out-of-scope.yaml. */
  outOfScope: readonly string[];
};

export type SynonymGroup = { name: string; words: readonly string[] };

/** Problems in the knowledge files, each "file: key: what is wrong". */
export class KnowledgeProblems extends Error {
  override name = "KnowledgeProblems";
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`the knowledge files have problems; run "npm run knowledge:check":\n${problems.join("\n")}`);
    this.problems = problems;
  }
}

const sourceSchema = z
  .union([
    z.strictObject({ programme: z.string() }),
    z.strictObject({ act: z.string(), article: z.string() }),
    z.strictObject({ assistant: z.literal(true) }),
  ])
  .transform((source): Source => {
    if ("programme" in source) return { kind: "programme", section: source.programme };
    if ("act" in source) return { kind: "act", ...source };
    return { kind: "assistant" };
  });

const frontMatterSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: z.enum(["fact", "law", "self", "silent"]),
  title: z.string().min(1).max(34),
  broader: z.string().optional(),
  source: z.union([sourceSchema.transform((one) => [one]), z.array(sourceSchema).min(1)]),
  reviewed: z.iso.date(),
  related: z.array(z.string()).min(1).max(3),
  questions: z.array(z.string().min(1)).min(1),
});

/** Reads the folder `knowledge/`. Throws `KnowledgeProblems` with everything that is wrong, path first. */
export function loadKnowledge(folder: string): Knowledge {
  const problems: string[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T | undefined =>
    parseFile(readFileSync(join(folder, file), "utf8"), {
      file: `knowledge/${file}`,
      schema,
      problems,
    });
  const programme = read("programme.yaml", programmeSchema);
  const partners = read("partners.yaml", partnersSchema);
  const sources = read("sources.yaml", sourcesSchema);
  const phrases = read("phrases.yaml", phrasesSchema);
  const synonyms = read("synonyms.yaml", z.record(z.string(), z.array(z.string()).min(2)));
  const outOfScope = read("out-of-scope.yaml", z.record(z.string(), z.array(z.string()).min(1)));
  if (!programme || !partners || !sources || !phrases || !synonyms || !outOfScope) {
    throw new KnowledgeProblems(problems);
  }
  const facts = { programme, partners, sources, phrases };
  const topics = loadTopics(join(folder, "topics"), facts, problems);
  if (problems.length > 0) throw new KnowledgeProblems(problems);
  return {
    facts,
    topics,
    synonyms: Object.entries(synonyms).map(([name, words]) => ({
      name,
      words,
    })),
    outOfScope: Object.values(outOfScope).flat(),
  };
}

function loadTopics(folder: string, facts: Facts, problems: string[]): ReadonlyMap<string, Topic> {
  const topics = new Map<string, Topic>();
  for (const name of readdirSync(folder).sort()) {
    const file = `knowledge/topics/${name}`;
    const topic = parseTopic(readFileSync(join(folder, name), "utf8"), file, facts, problems);
    if (!topic) continue;
    if (`${topic.id}.md` !== name) problems.push(`${file}: id: "${topic.id}" is not the file's name`);
    topics.set(topic.id, topic);
  }
  return topics;
}

function parseTopic(content: string, file: string, facts: Facts, problems: string[]): Topic | undefined {
  const [, frontMatter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(content) ?? [];
  if (frontMatter === undefined || body === undefined) {
    problems.push(`${file}: does not begin with a front matter between two lines of ---`);
    return undefined;
  }
  const head = parseFile(frontMatter, {
    file,
    schema: frontMatterSchema,
    problems,
  });
  if (!head) return undefined;
  const { text, unknown } = resolveReferences(body.trim(), facts);
  for (const path of unknown)
    problems.push(`${file}: {{${path}}} names no fact of programme.yaml or partners.yaml`);
  const { source, broader, ...rest } = head;
  const sourceLine = sourceLineOf(source, facts, (problem) => problems.push(`${file}: source: ${problem}`));
  return {
    ...rest,
    broader: broader ?? null,
    sources: source,
    body: body.trim(),
    answer: text,
    sourceLine,
  };
}

function sourceLineOf(sources: readonly Source[], facts: Facts, report: (problem: string) => void): string {
  const { programme, acts, assistant } = facts.sources;
  const { phrases } = facts;
  const names = sources.map((source) => {
    if (source.kind === "assistant") return assistant.label;
    if (source.kind === "programme") {
      if (!programme.sections.includes(source.section))
        report(`the description has no section "${source.section}"`);
      return fill(phrases.source.section, {
        label: programme.label,
        section: source.section,
      });
    }
    const act = acts[source.act];
    if (!act) report(`"${source.act}" is not among the acts of sources.yaml`);
    return fill(phrases.source.article, {
      label: act?.label ?? source.act,
      article: source.article,
    });
  });
  return fill(phrases.source.line, { sources: names.join("; ") });
}

type YamlEdge<T> = { file: string; schema: z.ZodType<T>; problems: string[] };

function parseFile<T>(content: string, { file, schema, problems }: YamlEdge<T>): T | undefined {
  let value: unknown;
  try {
    value = parseYaml(content);
  } catch (error) {
    problems.push(`${file}: is no valid YAML: ${error instanceof Error ? error.message : "unknown error"}`);
    return undefined;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    problems.push(`${file}: ${issue.path.join(".")}: ${issue.message}`);
  return undefined;
}
