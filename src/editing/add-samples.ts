import { stringify } from "yaml";

/**
 * Puts questions at the end of a topic's list and leaves every other character as it is; null where the file's list
 * is not written one question a line.
 */
export function addSamples(
  file: string,
  samples: readonly string[],
): { content: string; added: readonly string[] } | null {
  const [, before, list] = /^(---\n(?:(?!---\n).*\n)*?questions:\n)((?: *- .*\n)+)/.exec(file) ?? [];
  if (before === undefined || list === undefined) return null;
  const indent = /^ */.exec(list)?.[0] ?? "";
  const added = samples.map((sample) => `${indent}- ${toYaml(sample)}`);
  const rest = file.slice(before.length + list.length);
  return { content: `${before}${list}${added.map((line) => `${line}\n`).join("")}${rest}`, added };
}

/** A text on one line, in quotes only where YAML needs them. */
export const toYaml = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();
