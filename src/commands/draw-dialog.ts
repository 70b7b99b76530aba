import { drawFlow } from "../dialog/draw-flow.ts";
import { loadFlow } from "../dialog/load-flow.ts";

// npm run --silent dialog:draw [-- path]: the dialog as a Mermaid flowchart on standard output.

const [path = "dialogs/zgloszenie.yaml"] = process.argv.slice(2);
process.stdout.write(drawFlow(loadFlow(path)));
