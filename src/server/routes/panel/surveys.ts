import { may } from "../../../staff/permissions.ts";
import { type PanelRouteParts, panelPage } from "../../panel/panel-route.ts";
import { renderSurveysPage } from "../../panel/render-surveys-page.ts";
import type { Handler } from "../../route-parts.ts";

/** `GET /panel/oceny`: what people say after the end, as counts. A partner sees its own. */
export function showSurveys(parts: PanelRouteParts): Handler {
  const { panel } = parts;
  const route = { action: "see-surveys", current: "/panel/oceny" } as const;
  return panelPage(parts, route, async ({ session: { member }, show }) => {
    const counts = (await panel.surveys.count()).filter(({ partner }) => may(member, "see-surveys", partner));
    const nameOf = (id: string): string => panel.staffTexts.names[id] ?? id;
    show(renderSurveysPage({ counts, nameOf, hidesFew: member.role !== "coordinator" }, panel.surveyTexts));
  });
}
