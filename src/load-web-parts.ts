import type { Config } from "./config/config.ts";
import type { World } from "./conversation/world.ts";
import { loadSurveyParts } from "./load-survey-parts.ts";
import type { Log } from "./log/create-logger.ts";
import type { LiveWorld } from "./open-live-world.ts";
import { projectPath } from "./project-path.ts";
import { randomText } from "./random-text.ts";
import { loadStaffTexts } from "./requests/load-staff-texts.ts";
import type { PartnerLinks } from "./requests/partner-links.ts";
import type { Announced } from "./server/page/announcements.ts";
import { loadPage } from "./server/page/load-page.ts";
import { loadPartnerLink } from "./server/partner-link/load-partner-link.ts";
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
  const { partnerLink, stylesheet: linkStylesheet } = partnerLinkParts(store.partnerLinks, world());
  const survey = loadSurveyParts(config, { ...store, world, stylesheet: linkStylesheet.path });
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

function partnerLinkParts(links: PartnerLinks, { facts }: World) {
  const { texts, stylesheet } = loadPartnerLink(projectPath("dialogs/partner-link.yaml"));
  const staffTexts = loadStaffTexts(projectPath("dialogs/staff.yaml"));
  const programme = facts.programme.name;
  return { partnerLink: { links, texts, staffTexts, programme, stylesheet: stylesheet.path }, stylesheet };
}
