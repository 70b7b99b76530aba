import { readFileSync } from "node:fs";
import type { Page } from "../page.ts";
import type { StaticFile } from "../static-file.ts";
import { type Announced, announcements } from "./announcements.ts";
import { loadPageFiles } from "./load-page-files.ts";
import { parsePageTexts } from "./page-texts.ts";
import { renderAccessibilityPage } from "./render-accessibility-page.ts";
import { renderChatPage } from "./render-chat-page.ts";
import { type PrivacyValues, renderPrivacyPage } from "./render-privacy-page.ts";

export type PageSettings = {
  /** Path of dialogs/page.yaml. */
  textsFile: string;
  programme: string;
  /** The leader's contact, one line each. Asked for every page: staff may change it while the server runs. */
  contact: () => readonly string[];
  /** Asked for every page: staff may announce something while the server runs. */
  announced?: () => Announced;
  privacy: Omit<PrivacyValues, "programme" | "folder" | "nonce">;
};

type LoadedPage = {
  pages: Page[];
  files: readonly StaticFile[];
  announcements: () => readonly string[];
};

/** Everything that the server shows to a browser: the three pages and the files they need. */
export const loadPage = (settings: PageSettings): LoadedPage => {
  const texts = parsePageTexts(readFileSync(settings.textsFile, "utf8"));
  const { files, folder, webChat } = loadPageFiles(texts);
  const { programme, contact, privacy, announced = nothing } = settings;
  const announce = () => announcements(announced(), contact(), texts);
  return {
    files,
    announcements: announce,
    pages: [
      {
        path: "/",
        render: ({ nonce }) =>
          renderChatPage(
            { programme, contact: contact(), announcements: announce(), folder, webChat, nonce },
            texts,
          ),
      },
      {
        path: "/prywatnosc",
        render: ({ nonce }) => renderPrivacyPage({ ...privacy, programme, folder, nonce }, texts),
      },
      {
        path: "/dostepnosc",
        render: ({ nonce }) =>
          renderAccessibilityPage({ programme, contact: contact(), folder, nonce }, texts),
      },
    ],
  };
};

const nothing = (): Announced => ({ banner: null, isOff: false });
