import { type SurveyCount, surveyAnswers } from "../../requests/survey/survey.ts";
import { type Html, html } from "../page/html.ts";
import type { SurveyTexts } from "../survey/survey-texts.ts";
import type { PanelPage } from "./render-panel-page.ts";

type SurveysValues = {
  counts: readonly SurveyCount[];
  nameOf: (partner: string) => string;
  /** Small counts would tell who answered what. */
  hidesFew: boolean;
};

const fewest = 5;

/** How many gave which answer, by partner. */
export function renderSurveysPage(
  { counts, nameOf, hidesFew }: SurveysValues,
  { panel: text, answers }: SurveyTexts,
): PanelPage {
  const partners = [...new Set(counts.map(({ partner }) => partner))];
  const show = (count: number): string =>
    hidesFew && count > 0 && count < fewest ? text.few : String(count);
  const row = (name: string, counted: readonly SurveyCount[]): Html => {
    const cells = surveyAnswers.map((answer) => {
      const sum = counted.filter((one) => one.answer === answer).reduce((all, { count }) => all + count, 0);
      return html`<td data-label="${answers[answer]}">${show(sum)}</td>`;
    });
    return html`<tr><th scope="row" data-label="${text.partner}">${name}</th>${cells}</tr>`;
  };
  const rows = partners.map((id) =>
    row(
      id === null ? text.none : nameOf(id),
      counts.filter(({ partner }) => partner === id),
    ),
  );
  const heads = surveyAnswers.map((answer) => html`<th scope="col">${answers[answer]}</th>`);
  const table = html`<table class="table"><caption class="hidden">${text.caption}</caption>
<thead><tr><th scope="col">${text.partner}</th>${heads}</tr></thead>
<tbody>${rows}${partners.length > 1 ? row(text.total, counts) : null}</tbody></table>`;
  const body = html`<p class="lead">${text.lead}</p>
${counts.length === 0 ? html`<p>${text.empty}</p>` : table}`;
  return { title: text.title, body, isWide: true };
}
