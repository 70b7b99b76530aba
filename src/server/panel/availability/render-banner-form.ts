import { longestBanner } from "../../../availability/parse-decision.ts";
import { type Html, html } from "../../page/html.ts";
import { renderField, renderTextArea } from "../render-fields.ts";
import type { AvailabilityTexts } from "./availability-texts.ts";
import type { AvailabilityValues } from "./availability-values.ts";
import { renderDecisionForm, typedOr } from "./render-decision-form.ts";

export function renderBannerForm(values: AvailabilityValues, texts: AvailabilityTexts): Html {
  const { banner: text } = texts;
  const { banner } = values.availability;
  const typed = typedOr(values, "banner");
  const moment = (name: "od" | "do", label: string, holds: string | undefined): Html =>
    renderField({
      id: `ogloszenie-${name}`,
      name,
      label,
      type: "datetime-local",
      value: typed(name, holds ?? ""),
      isRequired: true,
    });
  const fields = html`${renderTextArea({
    id: "ogloszenie-tresc",
    name: "tresc",
    label: text.text,
    hint: text.textHint,
    value: typed("tresc", banner?.text ?? ""),
    maxLength: longestBanner,
    isRequired: true,
  })}
<div class="pair">${moment("od", text.from, banner?.from)}${moment("do", text.until, banner?.until)}</div>`;
  return html`<section class="box"><h2>${text.title}</h2><p>${text.lead}</p>
${renderDecisionForm({ kind: "banner", fields, canRemove: banner !== null }, values, texts)}</section>`;
}
