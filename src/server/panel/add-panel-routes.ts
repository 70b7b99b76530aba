import type { Server } from "restify";
import { RateLimiter } from "../rate-limiter.ts";
import type { RouteParts } from "../route-parts.ts";
import { changeAbsence } from "../routes/panel/absence.ts";
import { actOnGroup, showAsked, showGroup } from "../routes/panel/asked.ts";
import { showAuditLog } from "../routes/panel/audit-log.ts";
import { decideAvailability, showAvailability } from "../routes/panel/availability.ts";
import { sendExport, showExport } from "../routes/panel/export.ts";
import { searchInbox, showInbox } from "../routes/panel/inbox.ts";
import { editContact } from "../routes/panel/partner-contact.ts";
import { editPartner, showPartners } from "../routes/panel/partners.ts";
import { addPerson, changePerson, removePerson, showPeople } from "../routes/panel/people.ts";
import { actOnRequest, showRequest } from "../routes/panel/request.ts";
import { actOnLinks } from "../routes/panel/request-links.ts";
import {
  confirmLink,
  goToProvider,
  redeemLink,
  requestLink,
  returnFromProvider,
  showSignIn,
} from "../routes/panel/sign-in.ts";
import { signOut } from "../routes/panel/sign-out.ts";
import { sendStatisticsCsv, sendStatisticsJson, showStatistics } from "../routes/panel/statistics.ts";
import { showSurveys } from "../routes/panel/surveys.ts";
import { keepTrial, showTrial } from "../routes/panel/trials.ts";
import { addPublicStatistics } from "../routes/public-statistics.ts";
import { TrialJobs } from "./asked/trial-jobs.ts";
import { callbackPath } from "./create-identity-provider.ts";
import { createPanelCookies } from "./panel-cookies.ts";
import type { PanelParts } from "./panel-parts.ts";
import { RememberedSearches } from "./remembered-searches.ts";

/** Every address of the panel. */
export function addPanelRoutes(server: Server, routeParts: RouteParts, panel: PanelParts): void {
  const parts = {
    ...routeParts,
    panel,
    panelCookies: createPanelCookies(routeParts.publicUrl),
    searches: new RememberedSearches(routeParts.randomText),
    panelRates: { signIns: new RateLimiter(routeParts.limits.signIns, routeParts.now) },
  };
  server.get("/panel/wejscie", showSignIn(parts));
  server.post("/panel/wejscie", requestLink(parts));
  server.post("/panel/wejscie/link", redeemLink(parts));
  server.get("/panel/wejscie/konto", goToProvider(parts));
  server.get(callbackPath, returnFromProvider(parts));
  server.get("/panel/wejscie/:token", confirmLink(parts));
  server.post("/panel/wyloguj", signOut(parts));
  server.get("/panel", showInbox(parts));
  server.post("/panel/szukaj", searchInbox(parts));
  server.get("/panel/zgloszenia/:number", showRequest(parts));
  server.post("/panel/zgloszenia/:number", actOnRequest(parts));
  server.post("/panel/zgloszenia/:number/linki", actOnLinks(parts));
  server.get("/panel/osoby", showPeople(parts));
  server.post("/panel/osoby", addPerson(parts));
  server.post("/panel/osoby/zmien", changePerson(parts));
  server.post("/panel/osoby/usun", removePerson(parts));
  server.post("/panel/osoby/nieobecnosc", changeAbsence(parts));
  server.get("/panel/partnerzy", showPartners(parts));
  server.post("/panel/partnerzy", editPartner(parts));
  server.post("/panel/partnerzy/kontakt", editContact(parts));
  server.get("/panel/dostepnosc", showAvailability(parts));
  server.post("/panel/dostepnosc", decideAvailability(parts));
  server.get("/panel/oceny", showSurveys(parts));
  server.get("/panel/eksport", showExport(parts));
  server.post("/panel/eksport", sendExport(parts));
  server.get("/panel/dziennik", showAuditLog(parts));
  server.get("/panel/statystyki", showStatistics(parts));
  server.get("/panel/statystyki/json", sendStatisticsJson(parts));
  server.get("/panel/statystyki/csv", sendStatisticsCsv(parts));
  if (panel.statistics.isPublic) addPublicStatistics(server, routeParts, panel);
  const jobs = new TrialJobs(routeParts.randomText);
  server.get("/panel/pytania", showAsked(parts));
  server.get("/panel/pytania/:id", showGroup(parts));
  server.post("/panel/pytania/:id", actOnGroup(parts, jobs));
  server.get("/panel/proby/:key", showTrial(parts, jobs));
  server.post("/panel/proby/:key", keepTrial(parts, jobs));
}
