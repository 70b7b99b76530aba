import type { QuestionGroup } from "../../../staff/asked/group-questions.ts";
import {
  type ChangeProblem,
  type KnowledgeEditor,
  topicKinds,
} from "../../../staff/asked/knowledge-editor.ts";
import type { Session } from "../../../staff/create-sessions.ts";
import { fill } from "../../../text/fill.ts";
import { type Html, html } from "../../page/html.ts";
import { renderField, renderSelect, renderTextArea } from "../render-fields.ts";
import { type PanelPage, renderToken } from "../render-panel-page.ts";
import type { AskedTexts } from "./asked-texts.ts";
import type { ChangeForm } from "./change-form.ts";
import { renderWordings } from "./render-asked-page.ts";
import { renderGroupSummary } from "./render-group-summary.ts";

type GroupValues = {
  session: Session;
  group: QuestionGroup;
  form: ChangeForm;
  problems: readonly ChangeProblem[];
  seenAt: Date;
};

type Parts = { texts: AskedTexts; editor: KnowledgeEditor };

/** One group: what was asked, and the two ways to give it an answer. */
export function renderGroupPage(values: GroupValues, { texts, editor }: Parts): PanelPage {
  const { group: text } = texts;
  const { group, problems } = values;
  const body = html`<p><a href="/panel/pytania">${text.back}</a></p>
${problems.length === 0 ? null : renderProblems(problems, texts)}
<section class="box"><h2>${text.asked}</h2><p class="muted">${renderGroupSummary(group, texts)}</p>
${renderWordings(group.wordings, texts, 30)}
${renderTopics(group, { texts, editor })}</section>
<section class="box"><h2>${text.addHeading}</h2><p>${text.addLead}</p>${renderSamplesForm(values, { texts, editor })}</section>
<details class="box"${values.form.kind === "topic" ? html` open` : null}><summary><h2 class="foldable">${text.newHeading}</h2></summary><p>${text.newLead}</p>${renderTopicForm(values, { texts, editor })}</details>`;
  return { title: fill(text.title, { question: group.text }), body };
}

function renderProblems(problems: readonly ChangeProblem[], texts: AskedTexts): Html {
  return html`<div class="problems" role="alert"><h2>${texts.group.problemsHeading}</h2><ul>${problems.map((problem) => html`<li>${sayProblem(problem, texts.problems)}</li>`)}</ul></div>`;
}

function sayProblem(problem: ChangeProblem, texts: AskedTexts["problems"]): string {
  switch (problem.kind) {
    case "misspelt":
      return fill(texts.misspelt, { word: problem.word });
    case "asked-already": {
      const { sample, topic } = problem;
      return topic === ""
        ? fill(texts["never-answered"], { sample })
        : fill(texts["asked-already"], { sample, topic });
    }
    case "long-sentence":
      return fill(texts["long-sentence"], { text: problem.text });
    case "incomplete":
      return texts.incomplete;
    case "other":
      return fill(texts.other, { text: problem.text });
  }
}

/** What people took of the topics offered, and which answers did not help. */
function renderTopics({ questions }: QuestionGroup, { texts, editor }: Parts): Html | null {
  const titles = new Map(editor.topics().map(({ id, title }) => [id, title]));
  const count = (kind: "unclear" | "not-helpful"): string => {
    const counts = new Map<string, number>();
    for (const question of questions.filter((one) => one.kind === kind)) {
      const name = question.topic === null ? texts.group.notChosen : titles.get(question.topic);
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].map(([name, times]) => `${name} (${times})`).join(", ");
  };
  const lines = [
    { topics: count("unclear"), sentence: texts.group.chosen },
    { topics: count("not-helpful"), sentence: texts.group.notHelpful },
  ].filter(({ topics }) => topics !== "");
  return lines.length === 0
    ? null
    : html`${lines.map(({ topics, sentence }) => html`<p>${fill(sentence, { topics })}</p>`)}`;
}

function renderSamplesForm(values: GroupValues, { texts, editor }: Parts): Html {
  const { group: text } = texts;
  const { form, group } = values;
  return html`<form class="form" method="post" action="/panel/pytania/${group.id}">${renderHidden(values, "samples")}
${renderTextArea({ id: "pytania", name: "pytania", label: text.samples, hint: text.samplesHint, value: form.samples, isRequired: true })}
${renderTopicSelect({ id: "temat", name: "temat", label: text.topic, value: form.topic }, group, { texts, editor })}
${renderTry(texts)}
</form>`;
}

function renderTopicForm(values: GroupValues, { texts, editor }: Parts): Html {
  const { group: text } = texts;
  const { form, group } = values;
  const kinds = topicKinds.map((value) => ({ value, label: texts.topicKinds[value] }));
  return html`<form class="form" method="post" action="/panel/pytania/${group.id}">${renderHidden(values, "topic")}
${renderField({ id: "tytul", name: "tytul", label: text.topicTitle, hint: text.topicTitleHint, value: form.title, isRequired: true })}
${renderTextArea({ id: "tekst", name: "tekst", label: text.text, hint: text.textHint, value: form.text, isRequired: true })}
${renderSelect({ id: "typ", name: "typ", label: text.topicKind, options: kinds, value: form.topicKind })}
${renderSelect({ id: "zrodlo", name: "zrodlo", label: text.source, options: editor.sources(), value: form.source })}
${renderField({ id: "artykul", name: "artykul", label: text.article, value: form.article })}
${renderTopicSelect({ id: "nadrzedny", name: "nadrzedny", label: text.broader, value: form.broader }, group, { texts, editor })}
${renderTextArea({ id: "nowe-pytania", name: "pytania", label: text.samples, hint: text.samplesHint, value: form.samples, isRequired: true })}
${renderTry(texts)}
</form>`;
}

function renderHidden({ session, seenAt }: GroupValues, kind: ChangeForm["kind"]): Html {
  return html`${renderToken(session.csrfToken)}<input type="hidden" name="czynnosc" value="proba"><input type="hidden" name="rodzaj" value="${kind}"><input type="hidden" name="widziane" value="${seenAt.toISOString()}">`;
}

function renderTry({ group }: AskedTexts): Html {
  return html`<p><button class="button button--main">${group.try}</button></p><p class="muted">${group.tryHint}</p>`;
}

type TopicSelect = { id: string; name: string; label: string; value: string };

/** All topics, those that the question is most like on top. */
function renderTopicSelect(select: TopicSelect, group: QuestionGroup, { texts, editor }: Parts): Html {
  const { id, name, label, value } = select;
  const topics = editor.topics();
  const nearest = nearestTopics(group, editor);
  const near = nearest.flatMap((one) => topics.filter((topic) => topic.id === one));
  const others = topics
    .filter((topic) => !nearest.includes(topic.id))
    .sort((one, other) => one.title.localeCompare(other.title, "pl"));
  const option = ({ id: topic, title }: { id: string; title: string }): Html =>
    topic === value
      ? html`<option value="${topic}" selected>${title}</option>`
      : html`<option value="${topic}">${title}</option>`;
  return html`<p class="field"><label for="${id}">${label}</label>
<select id="${id}" name="${name}"><optgroup label="${texts.group.nearest}">${near.map(option)}</optgroup><optgroup label="${texts.group.others}">${others.map(option)}</optgroup></select></p>`;
}

/** What people took themselves says most. */
export function nearestTopics({ questions, text }: QuestionGroup, editor: KnowledgeEditor): string[] {
  const chosen = questions.flatMap(({ kind, topic }) =>
    kind === "unclear" && topic !== null ? [topic] : [],
  );
  return [...new Set([...chosen, ...editor.candidates(text)])];
}
