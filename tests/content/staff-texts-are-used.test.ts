import { expect, test } from "vitest";
import { findUnusedTexts } from "../support/find-unused-texts.ts";

test("every text of teams-staff.yaml is shown or understood somewhere", () => {
  const code = ["src/channels/teams/staff/*.ts"];
  const schema = "src/channels/teams/staff/load-team-texts.ts";
  expect(findUnusedTexts("dialogs/teams-staff.yaml", { code, schema })).toEqual([]);
});

test("every text of availability.yaml is shown somewhere", () => {
  const unused = findUnusedTexts("dialogs/availability.yaml", {
    code: [
      "src/server/panel/availability/*.ts",
      "src/server/routes/panel/availability.ts",
      "src/commands/availability.ts",
    ],
    schema: "src/server/panel/availability/availability-texts.ts",
    byId: ["problems", "channels.names"],
  });
  expect(unused).toEqual([]);
});

test("every text of survey.yaml is shown somewhere", () => {
  const unused = findUnusedTexts("dialogs/survey.yaml", {
    code: [
      "src/server/survey/*.ts",
      "src/server/routes/survey.ts",
      "src/server/panel/render-{surveys,request}-page.ts",
    ],
    schema: "src/server/survey/survey-texts.ts",
    frames: ["src/server/partner-link/render-partner-document.ts"],
    byId: ["answers"],
  });
  expect(unused).toEqual([]);
});

test("a text that nothing shows is found", () => {
  const code = ["src/commands/availability.ts"];
  const unused = findUnusedTexts("dialogs/availability.yaml", { code, schema: "", byId: ["problems"] });
  expect(unused).toContain("page.lead");
  expect(unused).not.toContain("command.usage");
});
