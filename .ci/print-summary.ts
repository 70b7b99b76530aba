/**
 * Prints the closing line of a CI run, "N passed, N failed", from vitest's JSON report and the exit code of
 * `npm run check`, and ends with that code. A check that failed before the tests counts as one failure.
 */
import { existsSync, readFileSync } from "node:fs";

const [report = "", code = "1"] = process.argv.slice(2);
const { passed, failed } = countTests(report);
const status = Number(code);
const otherFailures = status !== 0 && failed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed + otherFailures} failed`);
process.exitCode = passed === 0 && status === 0 ? 1 : status;

function countTests(path: string): { passed: number; failed: number } {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (text === "") return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(text);
  return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) };
}
