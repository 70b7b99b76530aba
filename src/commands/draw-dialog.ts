import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { chartFlow } from "../dialog/drawing/chart-flow.ts";
import { loadDrawingTexts } from "../dialog/drawing/load-drawing-texts.ts";
import { renderDot } from "../dialog/drawing/render-dot.ts";
import { renderMermaid } from "../dialog/drawing/render-mermaid.ts";
import { loadFlow } from "../dialog/load-flow.ts";

// npm run --silent dialog:draw [-- path]: the dialogs as Mermaid flowcharts on standard output.
// npm run dialog:draw -- --out folder: each as <name>.mmd and <name>.svg in that folder.

const { values, positionals } = parseArgs({ options: { out: { type: "string" } }, allowPositionals: true });
const texts = loadDrawingTexts("dialogs/drawing.yaml");
const paths = positionals.length > 0 ? positionals : findDialogs("dialogs");

if (values.out === undefined) for (const path of paths) process.stdout.write(mermaidOf(path));
else await drawInto(values.out);

function findDialogs(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, name))
    .filter((path) => /^steps:/m.test(readFileSync(path, "utf8")));
}

function mermaidOf(path: string): string {
  return renderMermaid(chartFlow(loadFlow(path), texts), texts.or);
}

async function drawInto(folder: string): Promise<void> {
  // Graphviz compiled to WebAssembly, for those who draw; servers are installed without it.
  const { instance } = await import("@viz-js/viz");
  const graphviz = await instance();
  mkdirSync(folder, { recursive: true });
  for (const path of paths) {
    const name = join(folder, basename(path, ".yaml"));
    const dot = renderDot(chartFlow(loadFlow(path), texts), texts.or);
    writeFileSync(`${name}.mmd`, mermaidOf(path));
    writeFileSync(`${name}.svg`, graphviz.renderString(dot, { format: "svg" }));
    console.log(`${name}.mmd, ${name}.svg`);
  }
}
