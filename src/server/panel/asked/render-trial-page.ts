import type { ChangedAnswer, Given, KnowledgeEditor, Trial } from "../../../staff/asked/knowledge-editor.ts";
import type { Session } from "../../../staff/create-sessions.ts";
import { fill } from "../../../text/fill.ts";
import { type Html, html } from "../../page/html.ts";
import { type PanelPage, renderToken } from "../render-panel-page.ts";
import type { AskedTexts } from "./asked-texts.ts";

type TrialValues = { session: Session; job: string; group: string; trial: Trial };
type Parts = { texts: AskedTexts; editor: KnowledgeEditor };

/** What the assistant would answer otherwise, and the way to keep the change. */
export function renderTrialPage(values: TrialValues, { texts, editor }: Parts): PanelPage {
  const { trial: text } = texts;
  const { trial, group } = values;
  const say = createSay(texts, [...editor.topics(), trial.topic]);
  const { changed, samples } = trial;
  const body = html`<p><a href="/panel/pytania/${group}">${text.back}</a></p>
<h2>${text.samplesHeading}</h2>
${renderTable(
  samples.map(
    ({ question, before, after }) => html`${renderCells(question, { before, after }, { texts, say })}`,
  ),
  { texts, caption: text.samplesHeading },
)}
<h2>${text.changedHeading}</h2>
<p>${sayCounts(trial, texts)}</p>
${
  changed.length === 0
    ? html`<p>${text.nothingChanged}</p>`
    : renderTable(
        changed.map(
          (one) =>
            html`${renderCells(one.question, one, { texts, say })}<td data-label="${text.verdict}"><span class="badge badge--${one.verdict}">${texts.verdicts[one.verdict]}</span></td>`,
        ),
        { texts, caption: text.changedHeading, withVerdict: true },
      )
}
<details><summary>${fill(text.fileHeading, { file: trial.file })}</summary><pre class="lines" tabindex="0">${trial.added.join("\n")}</pre></details>
${renderKeep(values, texts)}`;
  return { title: text.title, body, isWide: true };
}

function sayCounts({ changed, asked, set }: Trial, { trial: text }: AskedTexts): string {
  const count = (verdict: ChangedAnswer["verdict"]): number =>
    changed.filter((one) => one.verdict === verdict).length;
  return fill(set === "project" ? text.summary : text.summarySamples, {
    asked,
    changed: changed.length,
    better: count("better"),
    worse: count("worse"),
  });
}

function renderKeep({ session, job, trial }: TrialValues, { trial: text }: AskedTexts): Html {
  const { isWritable } = trial;
  return html`<form class="box" method="post" action="/panel/proby/${job}">${renderToken(session.csrfToken)}
${isWritable ? html`<p>${text.saveHint}</p><p><button class="button button--main" name="czynnosc" value="zapisz">${text.save}</button></p>` : null}
<p class="muted">${text.patchHint}</p>
<p><button class="${isWritable ? "button" : "button button--main"}" name="czynnosc" value="latka">${text.patch}</button></p>
</form>`;
}

type Say = (given: Given) => string;

/** "odpowiedź: Dotacje i pożyczki" */
function createSay({ given }: AskedTexts, topics: readonly Trial["topic"][]): Say {
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  return ({ kind, topics: ids }) => {
    const named = ids.map((id) => titles.get(id) ?? id).join(", ");
    const known = Object.entries(given).find(([name]) => name === kind)?.[1] ?? kind;
    return named === "" || kind === "intake" || kind === "handoff" ? known : `${known}: ${named}`;
  };
}

function renderCells(
  question: string,
  { before, after }: { before: Given; after: Given },
  { texts: { trial: text }, say }: { texts: AskedTexts; say: Say },
): Html {
  return html`<th scope="row" data-label="${text.question}">${question}</th><td data-label="${text.before}">${say(before)}</td><td data-label="${text.after}">${say(after)}</td>`;
}

type Table = { texts: AskedTexts; caption: string; withVerdict?: boolean };

function renderTable(rows: readonly Html[], { texts, caption, withVerdict = false }: Table): Html {
  const { trial: text } = texts;
  return html`<table class="table"><caption class="hidden">${caption}</caption>
<thead><tr><th scope="col">${text.question}</th><th scope="col">${text.before}</th><th scope="col">${text.after}</th>${withVerdict ? html`<th scope="col">${text.verdict}</th>` : null}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row}</tr>`)}</tbody></table>`;
}
