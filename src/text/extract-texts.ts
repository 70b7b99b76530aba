import { isPair, isScalar, LineCounter, parseAllDocuments, visit } from "yaml";
import { blankOutCode } from "./blank-out-code.ts";

/** A file of the project's content: its path from the project's folder, and what stands in it. */
export type ContentFile = { path: string; source: string };

export type ContentText = {
  /** 1-based line of the text's first character. */
  line: number;
  /** As in the file, with everything that isn't Polish prose blanked out. */
  text: string;
  /**
   * "prose" is what the assistant says and must be right; "sample" is what people type, where slang and missing
   * diacritics are wanted.
   */
  kind: "prose" | "sample";
};

/**
 * The Polish texts of a content file: string values of YAML and JSON, and of Markdown the front matter's values and
 * the body. Keys, ids, numbers and texts in other languages are left out. Throws on YAML that doesn't parse.
 */
export function extractTexts(file: ContentFile): ContentText[] {
  if (!file.path.endsWith(".md")) {
    return extractFromYaml(file, file.source, 0);
  }
  const frontMatter = FRONT_MATTER.exec(file.source);
  const body = file.source.slice(frontMatter?.[0].length ?? 0);
  const bodyText: ContentText = {
    line: lineAt(file.source, file.source.length - body.length),
    text: blankOutCode(body),
    kind: "prose",
  };
  const values = frontMatter ? extractFromYaml(file, frontMatter[1] ?? "", 1) : [];
  return [...values, bodyText];
}

const FRONT_MATTER = /^---\n([\s\S]*?\n)---(?:\n|$)/;

/** What people type, by the key it stands under. */
const SAMPLE_KEYS = new Set(["questions", "samples", "exact", "also"]);
const SAMPLE_FILES = /(?:^|\/)(?:synonyms|out-of-scope)\.yaml$/;
/** Values that are names for the program, not words for people. */
const CODE_KEYS = new Set([
  ...[
    "id",
    "kind",
    "value",
    "when",
    "of",
    "is",
    "to",
    "next",
    "start",
    "notice",
    "means",
    "act",
    "broader",
    "related",
    "topic",
    "topics",
  ],
  ...["partner", "leader", "web", "email", "phone", "asOf", "reviewed", "version"],
  ...[
    "$schema",
    "manifestVersion",
    "scopes",
    "validDomains",
    "permissions",
    "accentColor",
    "payload",
    "context",
    "inputType",
    "locale",
    "packageName",
    "color",
    "outline",
    "type",
  ],
]);
/** Texts in other languages: "inny-jezyk-en". */
const FOREIGN_KEY = /-(?:en|de|uk|ru)$/;

function extractFromYaml(file: ContentFile, source: string, linesBefore: number): ContentText[] {
  const lineCounter = new LineCounter();
  const texts: ContentText[] = [];
  for (const document of parseAllDocuments(source, { lineCounter })) {
    const [problem] = document.errors;
    if (problem) {
      throw new Error(`${file.path}: ${problem.message}`);
    }
    visit(document, {
      Scalar(role, node, ancestors) {
        const keys = keysAbove(ancestors);
        const isText = role !== "key" && typeof node.value === "string" && !keys.some(isCodeKey);
        if (!isText || !node.range) {
          return;
        }
        const isSample = SAMPLE_FILES.test(file.path) || keys.some((key) => SAMPLE_KEYS.has(key));
        texts.push({
          line: linesBefore + lineCounter.linePos(node.range[0]).line,
          // The source instead of the value: offsets in it are lines of the file.
          text: blankOutCode(source.slice(node.range[0], node.range[1])),
          kind: isSample ? "sample" : "prose",
        });
      },
    });
  }
  return texts;
}

function isCodeKey(key: string): boolean {
  return CODE_KEYS.has(key) || FOREIGN_KEY.test(key);
}

function keysAbove(ancestors: readonly unknown[]): string[] {
  return ancestors.flatMap((ancestor) => {
    const key = isPair(ancestor) ? ancestor.key : undefined;
    return isScalar(key) ? [String(key.value)] : [];
  });
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length;
}
