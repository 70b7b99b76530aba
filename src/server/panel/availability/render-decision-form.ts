import { type Html, html } from "../../page/html.ts";
import { renderToken } from "../render-panel-page.ts";
import type { AvailabilityTexts } from "./availability-texts.ts";
import type { AvailabilityValues } from "./availability-values.ts";
import type { FormKind } from "./parse-decision-form.ts";

type Parts = { kind: FormKind; fields: Html; canRemove: boolean };

/** One form of the page, with a button that keeps and, where there is something, one that takes it back. */
export function renderDecisionForm(
  { kind, fields, canRemove }: Parts,
  { session }: Pick<AvailabilityValues, "session">,
  { page }: AvailabilityTexts,
): Html {
  return html`<form class="form" method="post" action="/panel/dostepnosc">${renderToken(session.csrfToken)}
<input type="hidden" name="co" value="${kind}">
${fields}
<p><button class="button button--main" name="zapis" value="zapisz">${page.save}</button>
${canRemove ? html`<button class="button" name="zapis" value="usun" formnovalidate>${page.remove}</button>` : null}</p>
</form>`;
}

/** What was typed in a refused form of this kind, else what holds. */
export function typedOr(
  { refused }: Pick<AvailabilityValues, "refused">,
  kind: FormKind,
): (name: string, holds: string) => string {
  return (name, holds) => (refused?.kind === kind ? (refused.form.get(name) ?? "") : holds);
}
