import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { StaticFile } from "../static-file.ts";
import { type PanelTexts, parsePanelTexts } from "./panel-texts.ts";

/** The panel's sentences and its one stylesheet; throws when a file is missing. `textsFile`: dialogs/panel.yaml. */
export function loadPanel(textsFile: string): { texts: PanelTexts; stylesheet: StaticFile } {
  const styles = ["../page/browser/base.css", "panel.css", "../statistics/statistics.css"].map((name) =>
    readFileSync(new URL(name, import.meta.url)),
  );
  const body = Buffer.concat(styles);
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
  return {
    texts: parsePanelTexts(readFileSync(textsFile, "utf8")),
    stylesheet: {
      path: `/page/panel-${hash}.css`,
      read: () => body,
      type: "text/css; charset=utf-8",
      cache: "immutable",
    },
  };
}
