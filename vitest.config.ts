import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const report = process.env.VITEST_JSON_REPORT;

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Vitest leaves one core free, which on two cores doubles the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // CI counts the tests from the report: vitest's own closing line is for people.
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
  },
});
