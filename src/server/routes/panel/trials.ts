import { fill } from "../../../text/fill.ts";
import { HttpError } from "../../http-error.ts";
import { html } from "../../page/html.ts";
import { renderGroupPage } from "../../panel/asked/render-group-page.ts";
import { renderTrialPage } from "../../panel/asked/render-trial-page.ts";
import type { TrialJob, TrialJobs } from "../../panel/asked/trial-jobs.ts";
import { type PanelRouteParts, panelForm, panelPage, type Visit } from "../../panel/panel-route.ts";
import type { Handler } from "../../route-parts.ts";
import { sendText } from "../../send-json.ts";
import { askedPath, findGroup, settleGroup } from "./asked.ts";

const route = { action: "settle-questions", current: askedPath } as const;
const refreshSeconds = 3;

/** `GET /panel/proby/:key`: how the trial is, and then what came of it. */
export function showTrial(parts: PanelRouteParts, jobs: TrialJobs): Handler {
  const { panel } = parts;
  return panelPage(parts, route, async (visit) => {
    const key = String(visit.request.params.key);
    const job = jobs.find(visit.session.id, key);
    const { trial: text } = panel.texts.asked;
    if (!job)
      return visit.show(
        { title: text.goneTitle, body: sayWithWayBack(text.gone, text.back, askedPath) },
        404,
      );
    const { state } = job;
    switch (state.kind) {
      case "running":
        // The page has no script: the browser asks again by itself, and there is a link for those that don't.
        visit.response.setHeader("Refresh", String(refreshSeconds));
        return visit.show({
          title: text.title,
          body: sayWithWayBack(text.running, text.reload, `/panel/proby/${key}`),
        });
      case "failed":
        return visit.show({
          title: text.failedTitle,
          body: sayWithWayBack(text.failed, text.back, `${askedPath}/${job.group}`),
        });
      case "done":
        return await showOutcome({ parts, visit, job, key });
    }
  });
}

type Showing = { parts: PanelRouteParts; visit: Visit; job: TrialJob; key: string };

async function showOutcome({ parts, visit, job, key }: Showing): Promise<void> {
  const { asked, texts } = parts.panel;
  const rendering = { texts: texts.asked, editor: asked.editor };
  if (job.state.kind !== "done") return;
  const { outcome } = job.state;
  const { session } = visit;
  if (outcome.kind === "tried") {
    const page = renderTrialPage({ session, job: key, group: job.group, trial: outcome }, rendering);
    const isOutdated = visit.query.get("wynik") === "nieaktualne";
    return visit.show({ ...page, notice: isOutdated ? texts.asked.trial.outdated : undefined });
  }
  const group = await findGroup(asked, job.group);
  if (!group) return visit.goTo(askedPath);
  const { form, seenAt } = job;
  visit.show(renderGroupPage({ session, group, form, seenAt, problems: outcome.problems }, rendering), 422);
}

const sayWithWayBack = (sentence: string, link: string, path: string) =>
  html`<p role="status">${sentence}</p><p><a href="${path}">${link}</a></p>`;

/** `POST /panel/proby/:key`: the change is kept, or taken along as a patch. */
export function keepTrial(parts: PanelRouteParts, jobs: TrialJobs): Handler {
  const { panel, now } = parts;
  return panelForm(parts, { ...route, action: "edit-knowledge" }, async (visit, form) => {
    const key = String(visit.request.params.key);
    const job = jobs.find(visit.session.id, key);
    const outcome = job?.state.kind === "done" ? job.state.outcome : undefined;
    if (!job || outcome?.kind !== "tried") throw new HttpError(404, "BadArgument", "No such trial");
    if (form.get("czynnosc") === "latka")
      return await sendPatch(parts, visit, { job, key, trialKey: outcome.key });
    const saved = await panel.asked.editor.save(outcome.key);
    if (saved.kind === "outdated") return visit.goTo(`/panel/proby/${key}?wynik=nieaktualne`);
    await visit.audit({ action: "knowledge-changed", subject: saved.topic, detail: describe(job, parts) });
    const group = await findGroup(panel.asked, job.group);
    if (group) await settleGroup(panel.asked, group, job.seenAt, now());
    visit.goTo(`${askedPath}?wynik=zapisano`);
  });
}

async function sendPatch(
  parts: PanelRouteParts,
  visit: Visit,
  { job, key, trialKey }: { job: TrialJob; key: string; trialKey: string },
): Promise<void> {
  const patch = parts.panel.asked.editor.patch(trialKey);
  if (patch === undefined) return visit.goTo(`/panel/proby/${key}?wynik=nieaktualne`);
  const subject = job.change.kind === "samples" ? job.change.topic : job.change.topic.title;
  await visit.audit({ action: "patch-taken", subject, detail: describe(job, parts) });
  visit.response.setHeader("Content-Disposition", 'attachment; filename="wiedza.patch"');
  sendText(visit.response, 200, patch, "text/x-diff; charset=utf-8");
}

function describe({ change }: TrialJob, { panel }: PanelRouteParts): string {
  const { auditSamples, auditTopic } = panel.texts.asked;
  return fill(change.kind === "samples" ? auditSamples : auditTopic, { count: change.samples.length });
}
