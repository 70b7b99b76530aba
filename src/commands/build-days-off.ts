import { writeFileSync } from "node:fs";
import { projectPath } from "../project-path.ts";
import { renderDaysOff } from "./days-off/render-days-off.ts";
import { print } from "./terminal.ts";

/** npm run days-off:build: writes src/calendar/days-off.ts anew, from the date-holidays that is installed. */
const file = "src/calendar/days-off.ts";
writeFileSync(projectPath(file), renderDaysOff());
print(file);
