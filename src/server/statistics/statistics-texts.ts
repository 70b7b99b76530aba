import { parse } from "yaml";
import { z } from "zod";
import { proposalStep, summaryStep } from "../../requests/counted.ts";
import { columnIds, tableIds } from "../../staff/statistics/statistics-table.ts";

const sentence = z.string().min(1);

/** A section with exactly these sentences. */
const sentences = <const Key extends string>(...keys: readonly Key[]) => z.record(z.enum(keys), sentence);

const forms = z.strictObject({ one: sentence, few: sentence, many: sentence });

const schema = z.strictObject({
  page: sentences(
    "title",
    "badge",
    "skip",
    "back",
    "lead",
    "leadPartner",
    "leadPublic",
    "protection",
    "from",
    "until",
    "topic",
    "anyTopic",
    "show",
    "problemsHeading",
    "problem",
    "quarters",
    "quarter",
    "period",
    "sent",
    "sentFew",
    "waited",
    "atMost",
    "lessThanOne",
    "empty",
    "contents",
    "table",
    "all",
    "hidden",
    "downloads",
    "csv",
    "json",
  ),
  chart: sentences("title", "most", "sums", "part", "sameInTable", "top"),
  requests: forms,
  days: forms,
  rows: forms,
  tables: z.record(z.enum(tableIds), z.strictObject({ title: sentence, about: sentence })),
  columns: sentences(...columnIds),
  none: sentences("topic", "channel", "step", "partner", "powiat", "need"),
  ownSteps: sentences(proposalStep, summaryStep),
});

export type StatisticsTexts = z.infer<typeof schema>;

/** Reads the text of dialogs/statistics.yaml; throws when a sentence is missing or unknown. */
export const parseStatisticsTexts = (yaml: string): StatisticsTexts => schema.parse(parse(yaml));
