import { type Html, html } from "../page/html.ts";

type Field = {
  id: string;
  name: string;
  label: string;
  value: string;
  type?: "text" | "email" | "date" | "search" | "time" | "datetime-local";
  hint?: string;
  isRequired?: boolean;
};

/** A labelled field for one line. */
export function renderField({
  id,
  name,
  label,
  value,
  type = "text",
  hint,
  isRequired = false,
}: Field): Html {
  const described = hint === undefined ? null : html` aria-describedby="${id}-opis"`;
  const required = isRequired ? html` required` : null;
  return html`<p class="field"><label for="${id}">${label}</label>
<input id="${id}" name="${name}" type="${type}" value="${value}" maxlength="200" autocomplete="off"${described}${required}>
${hint === undefined ? null : html`<span class="muted" id="${id}-opis">${hint}</span>`}</p>`;
}

export type Option = { value: string; label: string };

type Select = { id: string; name: string; label: string; options: readonly Option[]; value: string };

/** A labelled list to choose one from. */
export function renderSelect({ id, name, label, options, value }: Select): Html {
  return html`<p class="field"><label for="${id}">${label}</label>
<select id="${id}" name="${name}">${options.map((option) =>
    option.value === value
      ? html`<option value="${option.value}" selected>${option.label}</option>`
      : html`<option value="${option.value}">${option.label}</option>`,
  )}</select></p>`;
}

type TextArea = {
  id: string;
  name: string;
  label: string;
  value: string;
  hint?: string;
  isRequired?: boolean;
  maxLength?: number;
};

/** A labelled field for some sentences. */
export function renderTextArea({
  id,
  name,
  label,
  value,
  hint,
  isRequired = false,
  maxLength = 2000,
}: TextArea): Html {
  const described = hint === undefined ? null : html` aria-describedby="${id}-opis"`;
  const required = isRequired ? html` required` : null;
  return html`<p class="field"><label for="${id}">${label}</label>
<textarea id="${id}" name="${name}" rows="3" maxlength="${maxLength}"${described}${required}>${value}</textarea>
${hint === undefined ? null : html`<span class="muted" id="${id}-opis">${hint}</span>`}</p>`;
}
