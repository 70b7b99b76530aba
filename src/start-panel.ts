import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { AvailabilityStore } from "./availability/availability-store.ts";
import { absencesAt } from "./availability/in-force.ts";
import { polishDay } from "./calendar/polish-day.ts";
import type { Config } from "./config/config.ts";
import type { World } from "./conversation/world.ts";
import { createStatisticsParts } from "./create-statistics-parts.ts";
import { createKnowledgeEditor } from "./editing/create-knowledge-editor.ts";
import type { Log } from "./log/create-logger.ts";
import { createSendSignInLink } from "./mail/create-send-sign-in-link.ts";
import { loadMailTexts } from "./mail/load-mail-texts.ts";
import { openMailer } from "./open-mailer.ts";
import { parsePartnerContact } from "./parse-partner-contact.ts";
import { projectPath } from "./project-path.ts";
import { loadStaffTexts } from "./requests/load-staff-texts.ts";
import type { PartnerLinks } from "./requests/partner-links.ts";
import type { RequestStore } from "./requests/request-store.ts";
import type { SurveyStore } from "./requests/survey/survey.ts";
import { parseAvailabilityTexts } from "./server/panel/availability/availability-texts.ts";
import { createIdentityProvider } from "./server/panel/create-identity-provider.ts";
import { loadPanel } from "./server/panel/load-panel.ts";
import type { PanelParts, SignIn } from "./server/panel/panel-parts.ts";
import type { StaticFile } from "./server/static-file.ts";
import { parseSurveyTexts } from "./server/survey/survey-texts.ts";
import type { AbsenceStore } from "./staff/absence.ts";
import type { AskedQuestions } from "./staff/asked/asked-question.ts";
import type { AuditStore } from "./staff/audit-log.ts";
import { createSessions } from "./staff/create-sessions.ts";
import { createSignInLinks, type SendSignInLink } from "./staff/create-sign-in-links.ts";
import type { RequestChanges } from "./staff/request-changes.ts";
import { RequestSearch } from "./staff/request-search.ts";
import type { SignInStore } from "./staff/sign-in-store.ts";
import type { StaffStore } from "./staff/staff-store.ts";
import type { StatisticsStore } from "./staff/statistics/statistics-store.ts";

type PanelConfig = Pick<Config, "oidc" | "clocks" | "publicStatistics"> & {
  http: Pick<Config["http"], "publicUrl">;
};

export type PanelStore = {
  staff: StaffStore;
  absences: AbsenceStore;
  signIns: SignInStore;
  audit: AuditStore;
  availability: AvailabilityStore;
  surveys: SurveyStore;
  requests: RequestStore;
  partnerLinks: PartnerLinks;
  requestChanges: RequestChanges;
  statistics: StatisticsStore;
  asked: AskedQuestions;
};

type PanelSurroundings = {
  store: PanelStore;
  /** The world as it is now. */
  world: () => World;
  saveAssignment: PanelParts["saveAssignment"];
  saveContact: PanelParts["saveContact"];
  sendSignInLink: SendSignInLink;
  now: () => Date;
  randomText: (bytes: number) => string;
};

/** Puts the panel together. Its stylesheet is served with the other static files. */
export function startPanel(
  config: PanelConfig,
  surroundings: PanelSurroundings,
): { panel: PanelParts; stylesheet: StaticFile } {
  const { store, world, saveAssignment, saveContact, now } = surroundings;
  const { texts, stylesheet } = loadPanel(projectPath("dialogs/panel.yaml"));
  const staffTexts = loadStaffTexts(projectPath("dialogs/staff.yaml"));
  const { audit, requests, staff, absences } = store;
  const panel: PanelParts = {
    signIn: chooseSignIn(config, surroundings),
    sessions: createSessions({ ...store, ...surroundings }),
    staff,
    absences,
    audit,
    requests,
    partnerLinks: store.partnerLinks,
    waiting: waitingParts(config),
    search: new RequestSearch(store.requestChanges),
    partners: () => {
      const { facts, availability } = world();
      const absences = absencesAt(availability, now());
      return { ...facts.partners, areas: facts.programme.areas, absences };
    },
    surveys: store.surveys,
    surveyTexts: parseSurveyTexts(readFileSync(projectPath("dialogs/survey.yaml"), "utf8")),
    availability: store.availability,
    availabilityTexts: parseAvailabilityTexts(readFileSync(projectPath("dialogs/availability.yaml"), "utf8")),
    saveAssignment,
    saveContact,
    parseContact: parsePartnerContact,
    asked: askedParts(surroundings),
    needs: () => needsOf(world()),
    statistics: createStatisticsParts({
      store: store.statistics,
      world,
      staffTexts,
      isPublic: config.publicStatistics,
    }),
    programme: world().facts.programme.name,
    texts,
    staffTexts,
    stylesheet: stylesheet.path,
  };
  return { panel, stylesheet };
}

function askedParts({ store, world, now }: PanelSurroundings): PanelParts["asked"] {
  const today = () => polishDay(now());
  return {
    questions: store.asked,
    editor: createKnowledgeEditor({ project: projectPath(""), world, today }),
  };
}

/** Late is what a coordinator has been reminded of. */
function waitingParts({ clocks: { reminderDays, workingHours } }: PanelConfig): PanelParts["waiting"] {
  const [first = 0, second = first] = reminderDays;
  return { workingHours, lateDays: second };
}

function chooseSignIn(config: PanelConfig, { store, sendSignInLink, ...rest }: PanelSurroundings): SignIn {
  const parts = { ...store, ...rest, publicUrl: config.http.publicUrl };
  if (config.oidc === null) {
    return { kind: "links", links: createSignInLinks({ ...parts, send: sendSignInLink }) };
  }
  return { kind: "provider", provider: createIdentityProvider({ ...parts, settings: config.oidc }) };
}

function needsOf({ flow }: World): { value: string; label: string }[] {
  const choices = flow.steps.get("formy-wsparcia")?.choices ?? [];
  return choices.map(({ value, label }) => ({ value, label }));
}

type LinkSending = { log: Log; programme: () => string };

/** By mail where there is a server for it; a development start shows the link in its log instead. */
export function chooseLinkSending(config: Config, { log, programme }: LinkSending): SendSignInLink {
  const mailer = openMailer(config);
  if (mailer) {
    return createSendSignInLink({
      mailer,
      texts: loadMailTexts(projectPath("dialogs/mail.yaml")),
      programme,
      newId: randomUUID,
      report: (failure) => log({ kind: "sign-in-link-failed", failure }),
    });
  }
  return async (_member, url) =>
    log(
      config.production
        ? { kind: "sign-in-link-failed", failure: "no-smtp" }
        : { kind: "dev-sign-in-link", url },
    );
}
