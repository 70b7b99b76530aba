import { parseAst } from "vitest/node";

/** A piece of code that is a value or a name: a string, a template's text, a regular expression, an identifier. */
export type Literal = {
  /** As written in the code, with quotes. */
  source: string;
  /** Of a string or a template's text: what it stands for. */
  value: string | undefined;
  /** 1-based. */
  line: number;
};

/** Whether types count, too: `type Id = "a" | "b"` names an id without using it. */
type Options = { withTypes: boolean };

/** All literals and names in TypeScript or JavaScript, read by a parser: comments are none of them. */
export function findLiterals(code: string, { withTypes }: Options): Literal[] {
  const found: Literal[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one);
    } else if (isNode(node) && (withTypes || !isType(node))) {
      if (leaves.has(node.type)) {
        const line = code.slice(0, node.start).split("\n").length;
        found.push({ source: code.slice(node.start, node.end), value: readValue(node), line });
      }
      for (const part of Object.values(node)) visit(part);
    }
  };
  visit(parseAst(code, { lang: "ts" }));
  return found;
}

type Node = { type: string; start: number; end: number; value?: unknown };

const leaves = new Set(["Literal", "TemplateElement", "Identifier", "PrivateIdentifier"]);

/** `"a" as Id` and `{…} satisfies T` are values all the same. */
const isType = ({ type }: Node): boolean => /^TS(?!(As|Satisfies|NonNull)Expression)/.test(type);

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value && "end" in value;
}

function readValue({ value }: Node): string | undefined {
  if (typeof value === "string") return value;
  const isTemplate = typeof value === "object" && value !== null && "cooked" in value;
  return isTemplate && typeof value.cooked === "string" ? value.cooked : undefined;
}
