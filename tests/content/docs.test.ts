import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const files = ["README.md", "CHANGELOG.md", ...globSync("{docs,manifest}/**/*.md")];
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

test("documents name only commands that exist", () => {
  const unknown = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/npm run (?:--silent |-s )?([a-z][a-z:-]*)/g)]
      .filter(([, name = ""]) => !(name in scripts))
      .map(([found]) => `${file}: ${found}`),
  );
  expect(unknown).toEqual([]);
  expect(files.length).toBeGreaterThan(15);
});

test("links between documents lead somewhere", () => {
  const broken = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\]\((?!https?:)([^)#]+)/g)]
      .filter(([, target = ""]) => !existsSync(join(dirname(file), target)))
      .map(([, target]) => `${file}: ${target}`),
  );
  expect(broken).toEqual([]);
});
