import type { Response } from "restify";
import type { Session } from "../../staff/create-sessions.ts";
import { HttpError } from "../http-error.ts";
import { html } from "../page/html.ts";
import { sendText } from "../send-json.ts";
import type { PanelParts } from "./panel-parts.ts";
import { renderPanelPage } from "./render-panel-page.ts";

type Surroundings = { parts: PanelParts; session: Session | null };

/** Answers with a page that says what to do now. */
export function renderErrorPage(response: Response, error: unknown, { parts, session }: Surroundings): void {
  const status = error instanceof HttpError ? error.status : 500;
  const { errors } = parts.texts;
  const { title, text } = sayError(status, errors, response.req.method === "POST");
  const body = html`<p>${text}</p><p><a href="/panel">${errors.home}</a></p>`;
  if (error instanceof HttpError) {
    for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value);
  }
  sendText(
    response,
    status,
    renderPanelPage({ title, body }, { ...parts, session }),
    "text/html; charset=utf-8",
  );
}

function sayError(
  status: number,
  errors: PanelParts["texts"]["errors"],
  isForm: boolean,
): { title: string; text: string } {
  if (status === 404) return { title: errors.notFoundTitle, text: errors.notFound };
  if (status === 429) return { title: errors.tooManyTitle, text: errors.tooMany };
  if (status === 403 && !isForm) return { title: errors.forbiddenTitle, text: errors.forbidden };
  if (status < 500) return { title: errors.formTitle, text: errors.form };
  return { title: errors.failedTitle, text: errors.failed };
}
