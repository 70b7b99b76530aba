import { type Html, html } from "../../page/html.ts";
import type { PanelPage } from "../render-panel-page.ts";
import type { AvailabilityTexts } from "./availability-texts.ts";
import type { AvailabilityValues } from "./availability-values.ts";
import type { FormKind } from "./parse-decision-form.ts";
import { renderAbsences } from "./render-absences.ts";
import { renderBannerForm } from "./render-banner-form.ts";
import { renderChannels } from "./render-channels.ts";
import { renderDecisions } from "./render-decisions.ts";
import { renderHoursForm } from "./render-hours-form.ts";

export function renderAvailabilityPage(values: AvailabilityValues, texts: AvailabilityTexts): PanelPage {
  const { refused } = values;
  const body = html`<p class="lead">${texts.page.lead}</p>
${refused ? renderProblem(refused.kind, texts) : null}
${renderChannels(values, texts)}
${renderBannerForm(values, texts)}
${renderHoursForm(values, texts)}
${renderAbsences(values, texts)}
${renderDecisions(values, texts)}`;
  return { title: texts.page.title, body, isWide: true };
}

function renderProblem(kind: FormKind, { page, problems }: AvailabilityTexts): Html {
  return html`<div class="problems" role="alert"><h2>${page.problemsHeading}</h2><p>${problems[kind]}</p></div>`;
}
