import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { expect, test } from "vitest";
import { environmentSchema } from "../../src/config/environment-schema.ts";
import { readConfig } from "../../src/config/read-config.ts";

const newKey = () => Buffer.alloc(32);

const example = readFileSync(".env.example", "utf8");

test(".env.example has every variable, and no other", () => {
  expect(Object.keys(parseEnv(example)).sort()).toEqual(Object.keys(environmentSchema(false).shape).sort());
});

test(".env.example says what each variable is for, and marks those that production needs", () => {
  const { error } = environmentSchema(true).safeParse({ NODE_ENV: "production" });
  const needed = error?.issues.map(({ path }) => path[0]);
  expect(needed).toContain("CONTROLLER_NAME");
  for (const block of example.trim().split("\n\n").slice(1)) {
    const lines = block.split("\n");
    expect(lines.at(-1)).toMatch(/^[A-Z_]+=/);
    expect(lines.slice(0, -1).every((line) => line.startsWith("# "))).toBe(true);
    expect(lines.length).toBeGreaterThan(1);
    const variable = lines.at(-1)?.split("=")[0] ?? "";
    expect([variable, block.startsWith("# production: ")]).toEqual([variable, needed?.includes(variable)]);
  }
});

test(".env.example holds the defaults", () => {
  expect(readConfig({ ...parseEnv(example) }, newKey)).toEqual(readConfig({}, newKey));
});
