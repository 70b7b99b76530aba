import { longestComment, surveyAnswers } from "../../requests/survey/survey.ts";
import { type Html, html } from "../page/html.ts";
import type { SurveyTexts } from "./survey-texts.ts";

/** What a refused form held, and why it was refused. */
export type RefusedSurvey = { problem: "noAnswer" | "tooLong"; answer: string; comment: string };

/** The whole body of the page, from its title on. Undefined: the link opens nothing. */
export function renderSurveyPage(
  state: "open" | "answered" | undefined,
  { page, answers }: SurveyTexts,
  refused?: RefusedSurvey,
): { title: string; body: Html } {
  if (state === undefined) return { title: page.unknownTitle, body: html`<p>${page.unknown}</p>` };
  if (state === "answered")
    return { title: page.answeredTitle, body: html`<p role="status">${page.answered}</p>` };
  const options = surveyAnswers.map((answer) => {
    const checked = refused?.answer === answer ? html` checked` : null;
    return html`<label class="choice"><input type="radio" name="odpowiedz" value="${answer}" required${checked}> ${answers[answer]}</label>`;
  });
  const problem = refused
    ? html`<p class="problems" role="alert"><strong>${page.problem}.</strong> ${page[refused.problem]}</p>`
    : null;
  const body = html`${problem}<p>${page.lead}</p>
<form class="form" method="post">
<fieldset class="choices"><legend class="hidden">${page.title}</legend>${options}</fieldset>
<label for="komentarz">${page.comment}</label>
<p class="muted" id="komentarz-opis">${page.commentHint}</p>
<textarea id="komentarz" name="komentarz" rows="4" maxlength="${longestComment}" aria-describedby="komentarz-opis">${refused?.comment ?? ""}</textarea>
<button class="button button--main">${page.send}</button>
</form>`;
  return { title: page.title, body };
}
