/**
 * The page behind the link in the mail about a request's end: one question, without an account, without a script, and
 * without a word about the person or the request. Opening it changes nothing, as mail scanners open every link.
 */
import { parse } from "yaml";
import { z } from "zod";
import { surveyAnswers } from "../../requests/survey/survey.ts";

const sentence = z.string().min(1);

const sentences = <const Key extends string>(...keys: readonly Key[]) => z.record(z.enum(keys), sentence);

const schema = z.strictObject({
  page: sentences(
    "badge",
    "skip",
    "title",
    "lead",
    "comment",
    "commentHint",
    "send",
    "problem",
    "noAnswer",
    "tooLong",
    "answeredTitle",
    "answered",
    "unknownTitle",
    "unknown",
  ),
  answers: sentences(...surveyAnswers),
  panel: sentences("title", "lead", "caption", "partner", "none", "total", "empty", "few", "request", "at"),
});

export type SurveyTexts = z.infer<typeof schema>;

/** Reads the text of dialogs/survey.yaml; throws when a sentence is missing or unknown. */
export const parseSurveyTexts = (yaml: string): SurveyTexts => schema.parse(parse(yaml));
