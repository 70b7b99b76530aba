import type { SurveyStore } from "../../requests/survey/survey.ts";
import type { SurveyTexts } from "./survey-texts.ts";

/** What the page of the question needs. */
export type SurveyParts = {
  surveys: SurveyStore;
  texts: SurveyTexts;
  programme: string;
  /** Path of the stylesheet. */
  stylesheet: string;
};
