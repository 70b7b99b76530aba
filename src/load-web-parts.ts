import type { Config } from "./config/config.ts";
import type { World } from "./conversation/world.ts";
import type { Log } from "./log/create-logger.ts";
import type { LiveWorld } from "./open-live-world.ts";
import { projectPath } from "./project-path.ts";
import { randomText } from "./random-text.ts";
import type { Announced } from "./server/page/announcements.ts";
import { loadPage } from "./server/page/load-page.ts";
import type { PanelParts } from "./server/panel/panel-parts.ts";
import { loadPartnerLink } from "./server/partner-link/load-partner-link.ts";
import type { SurveyParts } from "./server/survey/survey-parts.ts";
import { announcedAt } from "./start-availability.ts";
import { chooseLinkSending, type PanelStore, startPanel } from "./start-panel.ts";

export type WebStore = PanelStore;

type Surroundings = { store: WebStore; live: LiveWorld; log: Log; now: () => Date };

/** What browsers are shown: the chat's pages, the page of partners without an account, the survey, the panel. */
export function loadWebParts(config: Config, { store, live, log, now }: Surroundings) {
  const world = live.current;
  const { panel, stylesheet } = startPanel(config, {
    store,
    world,
    saveAssignment: live.saveAssignment,
    saveContact: live.saveContact,
    sendSignInLink: chooseLinkSending(config, { log, programme: () => world().facts.programme.name }),
    now,
    randomText,
  });
  const { pages, staticFiles, announcements } = pageParts(config, world, () => announcedAt(world(), now()));
  const { partnerLink, stylesheet: linkStylesheet } = partnerLinkParts(panel);
  const survey = surveyParts(config, panel, linkStylesheet.path);
  return {
    pages,
    announcements,
    staticFiles: [...staticFiles, stylesheet, linkStylesheet],
    panel,
    partnerLink,
    survey,
  };
}

function pageParts(
  { privacy, intake, conversationHours }: Config,
  world: () => World,
  announced: () => Announced,
) {
  const { facts } = world();
  const { pages, files, announcements } = loadPage({
    announced,
    textsFile: projectPath("dialogs/page.yaml"),
    programme: facts.programme.name,
    contact: () => leaderContact(world()),
    privacy: {
      ...privacy,
      draftHours: intake.draftHours,
      conversationHours,
      partners: facts.partners.partners.map(({ name }) => name),
    },
  });
  return { pages, staticFiles: files, announcements };
}

function leaderContact({ facts: { partners } }: World): string[] {
  const lead = partners.partners.find(({ id }) => id === partners.leader);
  const known = lead ? [lead.name, lead.contact.phone, lead.contact.email, lead.contact.address] : [];
  return known.filter((line) => line !== undefined);
}

function partnerLinkParts({ partnerLinks: links, staffTexts, programme }: PanelParts) {
  const { texts, stylesheet } = loadPartnerLink(projectPath("dialogs/partner-link.yaml"));
  return { partnerLink: { links, texts, staffTexts, programme, stylesheet: stylesheet.path }, stylesheet };
}

/** The page of the question after a request's end; null where it is not asked. */
function surveyParts({ survey }: Config, panel: PanelParts, stylesheet: string): SurveyParts | null {
  const { surveys, surveyTexts: texts, programme } = panel;
  return survey ? { surveys, texts, programme, stylesheet } : null;
}
