import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { findLiterals } from "../support/find-literals.ts";

const texts = z.record(z.string(), z.string());
const file = z
  .record(z.string(), z.record(z.string(), z.union([z.string(), texts])))
  .parse(parse(readFileSync("dialogs/panel.yaml", "utf8")));

/** A section within a section counts as one of its own: "asked.list". */
const sections: Record<string, object> = Object.fromEntries(
  Object.entries(file).flatMap(([name, section]) => {
    const inner = Object.entries(section).filter(([, value]) => typeof value === "object");
    const own = Object.entries(section).filter(([, value]) => typeof value === "string");
    return [
      [name, Object.fromEntries(own)],
      ...inner.map(([key, value]) => [`${name}.${key}`, texts.parse(value)]),
    ];
  }),
);

/** Names and strings of the code that shows the panel; the list of keys itself uses none of them. */
const named = new Set(
  globSync([
    "src/server/panel/**/*.ts",
    "src/server/routes/panel/*.ts",
    "src/commands/staff.ts",
    "src/commands/staff/*.ts",
  ])
    .filter((file) => !/(?:panel|asked|link|contact)-texts\.ts$/.test(file))
    .flatMap((file) => findLiterals(readFileSync(file, "utf8"), { withTypes: false }))
    .map(({ value, source }) => value ?? source),
);

/** Chosen by ids of the code: roles, actions of the audit log, number forms, kinds of questions and answers. */
const byId = [
  ...["roles", "auditActions", "count", "workingDays", "asked.count", "asked.kinds", "asked.topicKinds"],
  ...["asked.problems", "asked.verdicts", "asked.given", "contactProblems"],
];

test("every sentence of panel.yaml is shown somewhere", () => {
  const unused = Object.entries(sections)
    .filter(([section]) => !byId.includes(section))
    .flatMap(([section, texts]) => Object.keys(texts).map((key) => ({ section, key })))
    .filter(({ key }) => !named.has(key));
  expect(unused).toEqual([]);
});
