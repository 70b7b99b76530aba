import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFlow } from "../dialog/check-flow.ts";
import { intakePredicates } from "../dialog/intake-predicates.ts";
import { loadProblems } from "../dialog/load-problems.ts";
import { parseFlow } from "../dialog/parse-flow.ts";
import { choiceProblems } from "../dialog/read-answer.ts";
import { textProblems } from "../dialog/read-text.ts";
import { valueProblems } from "../dialog/read-value.ts";
import { contactProblems } from "../entities/read-contact.ts";
import { nipProblems } from "../entities/read-nip.ts";
import { peopleProblems } from "../entities/read-people.ts";
import { registerProblems } from "../entities/read-register.ts";
import { regonProblems } from "../entities/read-regon.ts";

// npm run dialog:check: every problem of the dialog files, path first; exit code 1 if there is any.

const FOLDER = "dialogs";

function checkDialogs(): string[] {
  const flows = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(FOLDER, name))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }))
    .filter(({ text }) => /^steps:/m.test(text));
  return [...flows.flatMap(checkDialog), ...checkSentences(join(FOLDER, "problems.yaml"))];
}

function checkDialog({ path, text }: { path: string; text: string }): string[] {
  const parsed = parseFlow(text);
  const problems =
    parsed.kind === "flow" ? checkFlow(parsed.flow, Object.keys(intakePredicates)) : parsed.problems;
  return problems.map((problem) => `${path}: ${problem}`);
}

/** Every problem that a reader can find has its sentence, and no sentence is there for nothing. */
function checkSentences(path: string): string[] {
  const used: readonly string[] = [
    ...[...choiceProblems, ...valueProblems, ...textProblems, ...contactProblems, ...nipProblems],
    ...[...peopleProblems, ...registerProblems, ...regonProblems],
  ];
  const written = [...loadProblems(path).keys()];
  return [
    ...used.filter((id) => !written.includes(id)).map((id) => `${path}: ${id}: is missing`),
    ...written.filter((id) => !used.includes(id)).map((id) => `${path}: ${id}: nothing leads to it`),
  ];
}

const problems = checkDialogs();
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "dialogs: no problems" : `dialogs: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
