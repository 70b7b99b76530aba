import type { Availability } from "../../../availability/availability.ts";
import type { DecisionEntry } from "../../../availability/availability-store.ts";
import type { Session } from "../../../staff/create-sessions.ts";
import type { PartnerDirectory } from "../../../staff/partner-directory.ts";
import type { StaffMember } from "../../../staff/staff-member.ts";
import { type Html, html } from "../../page/html.ts";
import type { Form } from "../../read-form.ts";
import type { PanelPage } from "../render-panel-page.ts";
import type { AvailabilityTexts } from "./availability-texts.ts";
import type { FormKind } from "./parse-decision-form.ts";
import { renderAbsences } from "./render-absences.ts";
import { renderBannerForm } from "./render-banner-form.ts";
import { renderChannels } from "./render-channels.ts";
import { renderDecisions } from "./render-decisions.ts";
import { renderHoursForm } from "./render-hours-form.ts";

export type AvailabilityValues = {
  session: Session;
  availability: Availability;
  partners: PartnerDirectory["partners"];
  people: readonly StaffMember[];
  history: readonly DecisionEntry[];
  /** A form that could not be taken: what was typed stands in it again. */
  refused?: { kind: FormKind; form: Form };
};

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
