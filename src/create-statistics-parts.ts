import { readFileSync } from "node:fs";
import type { World } from "./conversation/world.ts";
import { projectPath } from "./project-path.ts";
import { proposalStep, summaryStep } from "./requests/counted.ts";
import type { StaffTexts } from "./requests/load-staff-texts.ts";
import type { StatisticsParts } from "./server/statistics/statistics-parts.ts";
import { parseStatisticsTexts } from "./server/statistics/statistics-texts.ts";
import type { StatisticsStore } from "./staff/statistics/statistics-store.ts";
import { workingDaysBetween } from "./staff/statistics/working-days-between.ts";

type Surroundings = {
  store: StatisticsStore;
  world: () => World;
  staffTexts: StaffTexts;
  isPublic: boolean;
};

/** The statistics with the names that content gives to ids, as it is at that moment. */
export function createStatisticsParts(surroundings: Surroundings): StatisticsParts {
  const { store, world, staffTexts, isPublic } = surroundings;
  const texts = parseStatisticsTexts(readFileSync(projectPath("dialogs/statistics.yaml"), "utf8"));
  const ownSteps: Readonly<Record<string, string>> = texts.ownSteps;
  const needs = () => world().flow.steps.get("formy-wsparcia")?.choices ?? [];
  return {
    source: {
      store,
      directory: () => ({ ...world().facts.partners, areas: world().facts.programme.areas }),
      steps: () => [proposalStep, ...world().flow.steps.keys(), summaryStep],
      workingDaysBetween,
    },
    names: {
      topic: (id) => world().topics.get(id)?.title,
      channel: (id) => staffTexts.names[id],
      step: (id) => ownSteps[id] ?? world().flow.steps.get(id)?.label,
      partner: (id) => world().facts.partners.partners.find((one) => one.id === id)?.shortName,
      need: (id) => needs().find(({ value }) => value === id)?.label,
    },
    topics: () => [...world().topics.values()].map(({ id, title }) => ({ id, title })),
    texts,
    isPublic,
  };
}
