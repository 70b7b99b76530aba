import type { TeamsApp } from "../../config/read-teams-app.ts";

/** What the manifest's text lacks: each stands in it as {{NAME}}. */
type Details = TeamsApp & { version: string; developer: string };

/** manifest/teams/manifest.json with its placeholders → the manifest of one installation, as JSON. */
export function fillManifest(template: string, { botId, publicUrl, version, developer }: Details): string {
  const values: Readonly<Record<string, string>> = {
    BOT_ID: botId,
    PUBLIC_URL: publicUrl,
    DOMAIN: new URL(publicUrl).hostname,
    VERSION: version,
    DEVELOPER: developer,
  };
  return template.replace(/\{\{([A-Z_]+)\}\}/g, (whole, name: string) =>
    // Without the quotes around: the placeholder stands within a string.
    name in values ? JSON.stringify(values[name]).slice(1, -1) : whole,
  );
}
