import { readFileSync } from "node:fs";
import type { Config } from "./config/config.ts";
import type { World } from "./conversation/world.ts";
import { projectPath } from "./project-path.ts";
import type { SurveyStore } from "./requests/survey/survey.ts";
import type { SurveyParts } from "./server/survey/survey-parts.ts";
import { parseSurveyTexts } from "./server/survey/survey-texts.ts";

type Surroundings = { surveys: SurveyStore; world: () => World; stylesheet: string };

/** The page of the question after a request's end; null where it is not asked. */
export function loadSurveyParts(
  { survey }: Pick<Config, "survey">,
  { surveys, world, stylesheet }: Surroundings,
): SurveyParts | null {
  if (!survey) return null;
  const texts = parseSurveyTexts(readFileSync(projectPath("dialogs/survey.yaml"), "utf8"));
  return { surveys, texts, programme: world().facts.programme.name, stylesheet };
}
