import { removeControls } from "../../requests/remove-controls.ts";
import { longestComment, surveyAnswers } from "../../requests/survey/survey.ts";
import { maskPersonal } from "../../text/mask-personal.ts";
import { partnerLinkHeaders, requireOwnPage } from "../partner-link/partner-link-headers.ts";
import { renderPartnerDocument } from "../partner-link/render-partner-document.ts";
import { readForm } from "../read-form.ts";
import type { Handler, RouteParts } from "../route-parts.ts";
import { sendText } from "../send-json.ts";
import { type RefusedSurvey, renderSurveyPage } from "../survey/render-survey-page.ts";
import type { SurveyParts } from "../survey/survey-parts.ts";

/** A comment of `longestComment` letters, each up to 12 bytes long in a form, and some more. */
const MAX_BYTES = 16 * 1024;

type Response = Parameters<Handler>[1];

/** `GET /ocena/:token`: shows, and changes nothing. */
export function showSurvey(parts: RouteParts, survey: SurveyParts): Handler {
  return async (request, response) => {
    parts.rates.countRequest(request);
    const state = await survey.surveys.open(tokenOf(request.params), parts.now());
    show(response, renderSurveyPage(state, survey.texts), survey, state === undefined ? 404 : 200);
  };
}

/** `POST /ocena/:token`: the one answer. It is shown by a page of its own, safe to reload. */
export function answerSurveyLink(parts: RouteParts, survey: SurveyParts): Handler {
  return async (request, response) => {
    parts.rates.countRequest(request);
    requireOwnPage(request, parts.publicUrl);
    const form = await readForm(request, { maxBytes: MAX_BYTES, timeMs: parts.timing.bodyTimeMs });
    const token = tokenOf(request.params);
    const typed = removeControls(form.get("komentarz") ?? "").trim();
    const answer = surveyAnswers.find((one) => one === form.get("odpowiedz"));
    const problem = answer === undefined ? "noAnswer" : typed.length > longestComment ? "tooLong" : null;
    if (answer === undefined || problem !== null) {
      const refused: RefusedSurvey = { problem: problem ?? "noAnswer", answer: answer ?? "", comment: typed };
      const state = await survey.surveys.open(token, parts.now());
      return show(
        response,
        renderSurveyPage(state, survey.texts, refused),
        survey,
        state === "open" ? 422 : 404,
      );
    }
    const comment = maskPersonal(typed, { mask: "everything" }).text;
    const { kind } = await survey.surveys.answer(token, { answer, comment }, parts.now());
    if (kind === "unknown") return show(response, renderSurveyPage(undefined, survey.texts), survey, 404);
    setHeaders(response);
    response.setHeader("Location", `/ocena/${token}`);
    sendText(response, 303, "", "text/plain; charset=utf-8");
  };
}

/** Tokens are 32 bytes in base64url; what is none opens nothing. */
function tokenOf(params: unknown): string {
  const token = typeof params === "object" && params !== null && "token" in params ? params.token : "";
  return typeof token === "string" && /^[\w-]{43}$/.test(token) ? token : "";
}

function show(
  response: Response,
  page: ReturnType<typeof renderSurveyPage>,
  { texts, programme, stylesheet }: SurveyParts,
  status: number,
): void {
  setHeaders(response);
  const document = renderPartnerDocument(page, { texts: texts.page, programme, stylesheet });
  sendText(response, status, document, "text/html; charset=utf-8");
}

function setHeaders(response: Response): void {
  for (const [name, value] of Object.entries(partnerLinkHeaders)) response.setHeader(name, value);
}
