import { readFileSync } from "node:fs";
import type { Page } from "../page.ts";
import type { StaticFile } from "../static-file.ts";
import { loadPageFiles } from "./load-page-files.ts";
import { parsePageTexts } from "./page-texts.ts";
import { renderAccessibilityPage } from "./render-accessibility-page.ts";
import { renderChatPage } from "./render-chat-page.ts";
import { type PrivacyValues, renderPrivacyPage } from "./render-privacy-page.ts";

export type PageSettings = {
  /** Path of dialogs/page.yaml. */
  textsFile: string;
  programme: string;
  /** The leader's contact, one line each. */
  contact: readonly string[];
  privacy: Omit<PrivacyValues, "programme" | "folder" | "nonce">;
};

/** Everything that the server shows to a browser: the three pages and the files they need. */
export const loadPage = (settings: PageSettings): { pages: Page[]; files: readonly StaticFile[] } => {
  const texts = parsePageTexts(readFileSync(settings.textsFile, "utf8"));
  const { files, folder, webChat } = loadPageFiles(texts);
  const { programme, contact, privacy } = settings;
  return {
    files,
    pages: [
      {
        path: "/",
        render: ({ nonce }) => renderChatPage({ programme, contact, folder, webChat, nonce }, texts),
      },
      {
        path: "/prywatnosc",
        render: ({ nonce }) => renderPrivacyPage({ ...privacy, programme, folder, nonce }, texts),
      },
      {
        path: "/dostepnosc",
        render: ({ nonce }) => renderAccessibilityPage({ programme, contact, folder, nonce }, texts),
      },
    ],
  };
};
