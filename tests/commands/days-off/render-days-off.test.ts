import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderDaysOff } from "../../../src/commands/days-off/render-days-off.ts";

test("the days off that the server knows are those of the library that is installed", () => {
  expect(readFileSync("src/calendar/days-off.ts", "utf8")).toBe(renderDaysOff());
});
