import { expect, test } from "vitest";
import { type AbsenceInput, parseAbsence } from "../../src/staff/parse-absence.ts";
import { ADAM, ANNA, EDYTA, FILIP } from "../support/start-panel-server.ts";

const parse = (changes: Partial<AbsenceInput> = {}) =>
  parseAbsence(
    { email: ANNA.email, firstDay: "2026-12-21", lastDay: "2027-01-03", deputy: ADAM.email, ...changes },
    [ANNA, ADAM, FILIP, EDYTA],
  );

test("takes days, with a deputy or without, in any letters", () => {
  expect(parse({ email: " ANNA@example.org " })).toEqual({
    kind: "absence",
    absence: { email: ANNA.email, firstDay: "2026-12-21", lastDay: "2027-01-03", deputy: ADAM.email },
  });
  expect(parse({ deputy: "" })).toMatchObject({ absence: { deputy: null } });
  expect(parse({ lastDay: "2026-12-21" })).toMatchObject({ kind: "absence" });
});

test.each([
  [{ email: "nobody@example.org", deputy: "" }, ["person"]],
  [{ lastDay: "2026-12-20" }, ["days"]],
  [{ firstDay: "2026-02-30" }, ["days"]],
  [{ firstDay: "" }, ["days"]],
  [{ firstDay: "21.12.2026" }, ["days"]],
  [{ deputy: ANNA.email }, ["deputy"]],
  [{ deputy: FILIP.email }, ["deputy"]],
  [{ deputy: "nobody@example.org", firstDay: "x" }, ["days", "deputy"]],
])("refuses %j", (changes, problems) => {
  expect(parse(changes)).toEqual({ kind: "problems", problems });
});
