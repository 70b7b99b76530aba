import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { unpackChromium } from "./unpack-chromium.ts";

// npm run manifest:icons – draws the icons of the Teams app from their SVG files, in Chromium.

const icons = [
  { name: "color", size: 192 },
  { name: "outline", size: 32 },
];

const browser = await chromium.launch({ executablePath: await unpackChromium(), args: ["--no-sandbox"] });
for (const { name, size } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(`manifest/teams/${name}.svg`, "utf8");
  await page.setContent(`<style>body{margin:0;background:none}svg{display:block}</style>${svg}`);
  writeFileSync(`manifest/teams/${name}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
