import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { loadKnowledge } from "../../src/knowledge/load-knowledge.ts";
import { loadTopicIds } from "../../src/knowledge/load-topic-ids.ts";

const contract = "../shared/contracts/topics.yaml";
const ours = loadTopicIds("knowledge/topic-ids.yaml");

test("every id that others rely on has its topic, of the promised kind and under the promised one", () => {
  const { topics } = loadKnowledge("knowledge");
  const found = ours.map(({ id }) => {
    const topic = topics.get(id);
    return topic && { id, kind: topic.kind, broader: topic.broader };
  });
  expect(found).toEqual(ours);
});

/** Where the contract lies beside the checkout: our copy of it must not differ. */
test.skipIf(!existsSync(contract))("our list of ids is the contract's", () => {
  const theirs = z
    .array(z.object({ id: z.string(), kind: z.string(), broader: z.string().nullable().default(null) }))
    .parse(parse(readFileSync(contract, "utf8")));
  expect(ours).toEqual(theirs);
});
