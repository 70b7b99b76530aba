import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

/** The ids that others rely on, with what they promise: knowledge/topic-ids.yaml. */
const schema = z.array(
  z.strictObject({
    id: z.string(),
    kind: z.enum(["fact", "law", "self", "silent"]),
    broader: z.string().nullable().default(null),
  }),
);

export type TopicId = z.infer<typeof schema>[number];

/** Throws on a file of another shape. */
export const loadTopicIds = (path: string): readonly TopicId[] =>
  schema.parse(parse(readFileSync(path, "utf8")));
