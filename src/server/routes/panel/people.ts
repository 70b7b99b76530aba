import { parseStaffMember } from "../../../staff/parse-staff-member.ts";
import { mayEver } from "../../../staff/permissions.ts";
import { type PanelRouteParts, panelForm, panelPage, type Visit } from "../../panel/panel-route.ts";
import { type PeopleValues, renderPeoplePage } from "../../panel/render-people-page.ts";
import type { Form } from "../../read-form.ts";
import type { Handler } from "../../route-parts.ts";

export const peopleRoute = { action: "manage-people", current: "/panel/osoby" } as const;

/** `GET /panel/osoby`: who may come in, and what as. */
export function showPeople(parts: PanelRouteParts): Handler {
  return panelPage(parts, peopleRoute, (visit) =>
    showPeoplePage(visit, parts, { notice: readNotice(visit) }),
  );
}

/** `POST /panel/osoby`: one more person. */
export function addPerson(parts: PanelRouteParts): Handler {
  return panelForm(parts, peopleRoute, async (visit, form) => {
    const parsed = parseMember(form, parts);
    if (parsed.kind === "problems")
      return showPeoplePage(visit, parts, { problems: parsed.problems, rejected: form, status: 422 });
    const addedBy = visit.session.member.email;
    const { kind } = await parts.panel.staff.add({ ...parsed.member, addedAt: parts.now(), addedBy });
    if (kind === "exists") return showPeoplePage(visit, parts, { notice: kind, rejected: form, status: 409 });
    await visit.audit({ action: "person-added", subject: parsed.member.email, detail: parsed.member.role });
    visit.goTo("/panel/osoby?wynik=added");
  });
}

/** `POST /panel/osoby/zmien`: another name, role, organisation or account. */
export function changePerson(parts: PanelRouteParts): Handler {
  return panelForm(parts, peopleRoute, async (visit, form) => {
    const parsed = parseMember(form, parts);
    if (parsed.kind === "problems")
      return showPeoplePage(visit, parts, { problems: parsed.problems, status: 422 });
    const { kind } = await parts.panel.staff.change(parsed.member);
    if (kind !== "changed") return showPeoplePage(visit, parts, { notice: notices[kind], status: 409 });
    await visit.audit({ action: "person-changed", subject: parsed.member.email, detail: parsed.member.role });
    // Whoever takes the role from themself can no longer see this page.
    const self = parsed.member.email === visit.session.member.email;
    const isStillAllowed =
      !self || mayEver({ ...visit.session.member, role: parsed.member.role }, peopleRoute.action);
    visit.goTo(isStillAllowed ? "/panel/osoby?wynik=changed" : "/panel");
  });
}

/** `POST /panel/osoby/usun`: out of the list and of the panel at once. */
export function removePerson(parts: PanelRouteParts): Handler {
  return panelForm(parts, peopleRoute, async (visit, form) => {
    const email = form.get("email") ?? "";
    const { kind } = await parts.panel.staff.remove(email, { keepCoordinator: true });
    if (kind !== "removed") return showPeoplePage(visit, parts, { notice: notices[kind], status: 409 });
    await visit.audit({ action: "person-removed", subject: email });
    visit.goTo("/panel/osoby?wynik=removed");
  });
}

const notices = { unknown: "unknown", exists: "exists", "last-coordinator": "lastCoordinator" } as const;
const results = ["added", "changed", "removed", "saved", "cleared"] as const;

function readNotice({ query }: Visit): PeopleValues["notice"] {
  return results.find((result) => result === query.get("wynik"));
}

function parseMember(form: Form, { panel }: PanelRouteParts) {
  const field = (name: string): string => form.get(name) ?? "";
  const input = {
    email: field("email"),
    name: field("imie"),
    role: field("rola"),
    partner: field("partner"),
    oid: field("oid"),
  };
  return parseStaffMember(
    input,
    panel.partners().partners.map(({ id }) => id),
  );
}

type Shown = Pick<PeopleValues, "notice" | "problems" | "absenceProblems" | "rejected">;

/** The page after a form that could not be taken, too. */
export async function showPeoplePage(
  visit: Visit,
  { panel }: PanelRouteParts,
  { status = 200, ...shown }: Shown & { status?: number },
): Promise<void> {
  const [people, absences] = await Promise.all([panel.staff.list(), panel.absences.list()]);
  const values = { ...shown, people, absences, partners: panel.partners().partners };
  visit.show(renderPeoplePage({ ...values, session: visit.session }, panel.texts), status);
}
