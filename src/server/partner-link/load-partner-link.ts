/**
 * The page behind the link in a partner's mail: one request, without an account and without a script. Whoever has
 * the link is the partner; so the address is the secret, and nothing else can be reached from it.
 */
import { readFileSync } from "node:fs";
import type { StaffTexts } from "../../requests/load-staff-texts.ts";
import type { PartnerLinks } from "../../requests/partner-links.ts";
import { loadStylesheet } from "../load-stylesheet.ts";
import type { StaticFile } from "../static-file.ts";
import { type PartnerLinkTexts, parsePartnerLinkTexts } from "./partner-link-texts.ts";

export type PartnerLinkParts = {
  links: PartnerLinks;
  texts: PartnerLinkTexts;
  staffTexts: StaffTexts;
  programme: string;
  /** Path of the stylesheet. */
  stylesheet: string;
};

/** The page's sentences and its one stylesheet. `textsFile`: dialogs/partner-link.yaml. */
export function loadPartnerLink(textsFile: string): { texts: PartnerLinkTexts; stylesheet: StaticFile } {
  const styles = ["../page/browser/base.css", "partner-link.css"];
  return {
    texts: parsePartnerLinkTexts(readFileSync(textsFile, "utf8")),
    stylesheet: loadStylesheet(
      "partner-link",
      styles.map((name) => new URL(name, import.meta.url)),
    ),
  };
}
