import { readFileSync } from "node:fs";
import { loadStylesheet } from "../load-stylesheet.ts";
import type { StaticFile } from "../static-file.ts";
import { type PanelTexts, parsePanelTexts } from "./panel-texts.ts";

/** The panel's sentences and its one stylesheet; throws when a file is missing. `textsFile`: dialogs/panel.yaml. */
export function loadPanel(textsFile: string): { texts: PanelTexts; stylesheet: StaticFile } {
  const styles = ["../page/browser/base.css", "panel.css", "../statistics/statistics.css"];
  return {
    texts: parsePanelTexts(readFileSync(textsFile, "utf8")),
    stylesheet: loadStylesheet(
      "panel",
      styles.map((name) => new URL(name, import.meta.url)),
    ),
  };
}
