import type { Server } from "restify";
import { addPanelRoutes } from "./panel/add-panel-routes.ts";
import type { Handler, RouteParts } from "./route-parts.ts";
import { showAnnouncements } from "./routes/announcements.ts";
import { generateToken } from "./routes/direct-line/generate-token.ts";
import { getActivities } from "./routes/direct-line/get-activities.ts";
import { postActivity } from "./routes/direct-line/post-activity.ts";
import { reconnect } from "./routes/direct-line/reconnect.ts";
import { refreshToken } from "./routes/direct-line/refresh-token.ts";
import { startConversation } from "./routes/direct-line/start-conversation.ts";
import { upload } from "./routes/direct-line/upload.ts";
import { healthz } from "./routes/healthz.ts";
import { messages } from "./routes/messages.ts";
import { receiveWebhook } from "./routes/messenger/receive-webhook.ts";
import { verifyWebhook } from "./routes/messenger/verify-webhook.ts";
import { actByPartnerLink, showPartnerLink } from "./routes/partner-link.ts";
import { readyz } from "./routes/readyz.ts";
import { serveStaticFile } from "./routes/serve-static-file.ts";
import { showPage } from "./routes/show-page.ts";
import { answerSurveyLink, showSurvey } from "./routes/survey.ts";
import { webchatToken } from "./routes/webchat-token.ts";

const CONVERSATION = "/v3/directline/conversations/:conversationId";

/** Every address of the server. Only the API is counted: pages and files are cheaper to send than to refuse. */
export function addRoutes(server: Server, parts: RouteParts): void {
  const counted =
    (handle: Handler): Handler =>
    async (request, response) => {
      parts.rates.countRequest(request);
      await handle(request, response);
    };
  const get = (path: string, handle: Handler) => {
    server.get(path, handle);
    server.head(path, handle);
  };

  server.post("/v3/directline/tokens/generate", counted(generateToken(parts)));
  server.post("/v3/directline/tokens/refresh", counted(refreshToken(parts)));
  server.post("/v3/directline/conversations", counted(startConversation(parts)));
  server.get(CONVERSATION, counted(reconnect(parts)));
  server.get(`${CONVERSATION}/activities`, counted(getActivities(parts)));
  server.post(`${CONVERSATION}/activities`, counted(postActivity(parts)));
  server.post(`${CONVERSATION}/upload`, counted(upload(parts)));
  server.post("/api/webchat/token", counted(webchatToken(parts)));
  if (parts.azure) server.post("/api/messages", counted(messages(parts, parts.azure)));
  if (parts.messenger) {
    server.get("/api/messenger", counted(verifyWebhook(parts.messenger)));
    server.post("/api/messenger", counted(receiveWebhook({ ...parts, messenger: parts.messenger })));
  }
  if (parts.announcements) get("/api/announcements", counted(showAnnouncements(parts.announcements)));
  get("/healthz", healthz());
  get("/readyz", readyz(parts));
  if (parts.panel) addPanelRoutes(server, parts, parts.panel);
  if (parts.partnerLink) {
    get("/z/:token", showPartnerLink(parts, parts.partnerLink));
    server.post("/z/:token", actByPartnerLink(parts, parts.partnerLink));
  }
  if (parts.survey) {
    get("/ocena/:token", showSurvey(parts, parts.survey));
    server.post("/ocena/:token", answerSurveyLink(parts, parts.survey));
  }
  for (const page of parts.pages) get(page.path, showPage(page, parts));
  for (const file of parts.staticFiles) get(file.path, serveStaticFile(file));
}
