import { HttpError } from "../../http-error.ts";
import type { AvailabilityValues } from "../../panel/availability/availability-values.ts";
import { describeDecision, describeSubject } from "../../panel/availability/describe-decision.ts";
import { formKinds, parseDecisionForm } from "../../panel/availability/parse-decision-form.ts";
import { renderAvailabilityPage } from "../../panel/availability/render-availability-page.ts";
import { type PanelRouteParts, panelForm, panelPage, type Visit } from "../../panel/panel-route.ts";
import type { Handler } from "../../route-parts.ts";

const path = "/panel/dostepnosc";
const route = { action: "manage-availability", current: path } as const;

/** A year of changes fits; older ones stay in the store. */
const shownEntries = 100;

/** `GET /panel/dostepnosc`: what holds now, and how it came about. */
export function showAvailability(parts: PanelRouteParts): Handler {
  return panelPage(parts, route, async (visit) => await show(visit, parts));
}

/** `POST /panel/dostepnosc`: one decision. The assistant follows it from the next message on. */
export function decideAvailability(parts: PanelRouteParts): Handler {
  const { panel, now } = parts;
  return panelForm(parts, route, async (visit, form) => {
    const { availability, availabilityTexts: texts } = panel;
    const { partners } = panel.partners();
    const kind = formKinds.find((one) => one === form.get("co"));
    if (kind === undefined) throw new HttpError(400, "BadArgument", "The form is not valid");
    const ids = partners.map(({ id }) => id);
    const decision = parseDecisionForm(form, kind, ids);
    if (!decision) return await show(visit, parts, { refused: { kind, form } });
    const by = { actor: visit.session.member.email, at: now() };
    const decided = await availability.decide(decision, by);
    if (decided.kind === "same") return visit.goTo(`${path}?wynik=same`);
    const nameOf = (id: string): string => partners.find((one) => one.id === id)?.shortName ?? id;
    const subject = describeSubject(decision, texts, nameOf);
    await visit.audit({ action: "availability-changed", subject, detail: describeDecision(decision, texts) });
    visit.goTo(`${path}?wynik=saved`);
  });
}

async function show(
  visit: Visit,
  { panel }: PanelRouteParts,
  more: Pick<AvailabilityValues, "refused"> = {},
): Promise<void> {
  const { availability, availabilityTexts: texts } = panel;
  const outcome = (["saved", "same"] as const).find((one) => one === visit.query.get("wynik"));
  const page = renderAvailabilityPage(
    {
      session: visit.session,
      availability: await availability.read(),
      partners: panel.partners().partners,
      people: await panel.staff.list(),
      history: await availability.history(shownEntries),
      ...more,
    },
    texts,
  );
  const notice = outcome && !more.refused ? texts.page[outcome] : undefined;
  visit.show({ ...page, notice }, more.refused ? 422 : 200);
}
