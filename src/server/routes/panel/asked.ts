import { describeError } from "../../../log/describe-error.ts";
import type { AskedQuestion } from "../../../staff/asked/asked-question.ts";
import { groupQuestions, type QuestionGroup } from "../../../staff/asked/group-questions.ts";
import { HttpError } from "../../http-error.ts";
import type { AskedParts } from "../../panel/asked/asked-parts.ts";
import { type ChangeForm, readChangeForm, toChange } from "../../panel/asked/change-form.ts";
import { renderAskedPage } from "../../panel/asked/render-asked-page.ts";
import { nearestTopics, renderGroupPage } from "../../panel/asked/render-group-page.ts";
import type { TrialJobs } from "../../panel/asked/trial-jobs.ts";
import { type PanelRouteParts, panelForm, panelPage, type Visit } from "../../panel/panel-route.ts";
import { parsePeriod } from "../../panel/parse-period.ts";
import type { Form } from "../../read-form.ts";
import type { Handler } from "../../route-parts.ts";

export const askedPath = "/panel/pytania";
const see = { action: "see-questions", current: askedPath } as const;
const settle = { action: "settle-questions", current: askedPath } as const;

/** Read at once, the newest: grouping them takes a moment. */
const mostQuestions = 1_000;

/** `GET /panel/pytania`: groups of like questions, the largest first. */
export function showAsked(parts: PanelRouteParts): Handler {
  const { panel, now } = parts;
  return panelPage(parts, see, async ({ session, query, show }) => {
    const seenAt = now();
    const filter = {
      kind: query.get("rodzaj") ?? "",
      from: query.get("od") ?? "",
      until: query.get("do") ?? "",
    };
    const all = await panel.asked.questions.listOpen(mostQuestions);
    // Whole groups, for an editor is done with a group as a whole.
    const groups = groupQuestions(all, panel.asked.editor.weigh).filter(({ questions }) =>
      questions.some((question) => fits(question, filter)),
    );
    const isCut = all.length === mostQuestions;
    const { list } = panel.texts.asked;
    const notices: Record<string, string> = {
      zalatwione: list.settled,
      pomin: list.skipped,
      zapisano: list.saved,
    };
    const page = renderAskedPage({ session, groups, filter, isCut, seenAt }, panel.texts.asked);
    show({ ...page, notice: notices[query.get("wynik") ?? ""] });
  });
}

function fits({ kind, at }: AskedQuestion, filter: { kind: string; from: string; until: string }): boolean {
  const { from, before } = parsePeriod(filter.from, filter.until);
  const isInTime = (from === undefined || at >= from) && (before === undefined || at < before);
  return isInTime && (filter.kind === "" || filter.kind === kind);
}

/** `GET /panel/pytania/:id`: one group. Any of its questions leads to it. */
export function showGroup(parts: PanelRouteParts): Handler {
  const { panel, now } = parts;
  return panelPage(parts, see, async ({ session, request, show }) => {
    const group = await findGroup(panel.asked, String(request.params.id));
    if (!group) throw new HttpError(404, "BadArgument", "No open question has this id");
    const values = { session, group, form: emptyForm(group, panel.asked), problems: [], seenAt: now() };
    show(renderGroupPage(values, { texts: panel.texts.asked, editor: panel.asked.editor }));
  });
}

/** `POST /panel/pytania/:id`: done with it, or a change is tried. */
export function actOnGroup(parts: PanelRouteParts, jobs: TrialJobs): Handler {
  const { panel } = parts;
  return panelForm(parts, settle, async (visit, form) => {
    const group = await findGroup(panel.asked, String(visit.request.params.id));
    if (!group) return visit.goTo(askedPath);
    const how = form.get("czynnosc");
    if (how === "proba") return await beginTrial(parts, jobs, { visit, form, group });
    if (how !== "zalatwione" && how !== "pomin") throw new HttpError(400, "BadArgument", "No such action");
    const count = await settleGroup(panel.asked, group, readSeenAt(form, parts.now()), parts.now());
    await visit.audit({
      action: how === "pomin" ? "questions-skipped" : "questions-settled",
      detail: String(count),
    });
    visit.goTo(`${askedPath}?wynik=${how}`);
  });
}

type Beginning = { visit: Visit; form: Form; group: QuestionGroup };

async function beginTrial(parts: PanelRouteParts, jobs: TrialJobs, { visit, form, group }: Beginning) {
  const { panel, now, log } = parts;
  const { editor } = panel.asked;
  const filled = readChangeForm(form);
  const change = toChange(filled, editor);
  const seenAt = readSeenAt(form, now());
  if (!change) {
    const problems = [{ kind: "incomplete" }] as const;
    const values = { session: visit.session, group, form: filled, problems, seenAt };
    return visit.show(renderGroupPage(values, { texts: panel.texts.asked, editor }), 422);
  }
  const report = (error: unknown) => log({ kind: "job-failed", job: "trial", ...describeError(error) });
  const job = { group: group.id, seenAt, form: filled, change };
  visit.goTo(`/panel/proby/${jobs.begin(visit.session.id, job, { editor, report })}`);
}

export async function findGroup(
  { questions, editor }: AskedParts,
  id: string,
): Promise<QuestionGroup | undefined> {
  const groups = groupQuestions(await questions.listOpen(mostQuestions), editor.weigh);
  return groups.find((group) => group.questions.some((question) => question.id === id));
}

/** What came in after the editor looked stays open. */
export async function settleGroup(
  { questions }: AskedParts,
  group: QuestionGroup,
  seenAt: Date,
  now: Date,
): Promise<number> {
  const seen = group.questions.filter(({ at }) => at <= seenAt);
  await questions.settle(
    seen.map(({ id }) => id),
    now,
  );
  return seen.length;
}

function readSeenAt(form: Form, now: Date): Date {
  const seenAt = new Date(form.get("widziane") ?? "");
  return Number.isNaN(seenAt.getTime()) || seenAt > now ? now : seenAt;
}

const mostProposed = 5;

function emptyForm(group: QuestionGroup, { editor }: AskedParts): ChangeForm {
  const [nearest = ""] = nearestTopics(group, editor);
  return {
    kind: "samples",
    samples: group.wordings
      .slice(0, mostProposed)
      .map(({ text }) => text)
      .join("\n"),
    topic: nearest,
    title: "",
    text: "",
    topicKind: "silent",
    source: "",
    article: "",
    broader: nearest,
  };
}
