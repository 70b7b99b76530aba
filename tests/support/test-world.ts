import type { Policy, World } from "../../src/conversation/world.ts";
import { loadWorld } from "../../src/load-world.ts";
import { newRequestNumber } from "../../src/requests/request-number.ts";

const testPolicy: Policy = {
  afterProgrammeEnd: "accept",
  outsideArea: "accept",
  draftHours: 72,
  noticeVersion: "test",
  notice: {
    controller: "Fundacja Przykład",
    controllerContact: "dane@example.org",
    legalBasis: "art. 6 ust. 1 lit. e RODO",
    retentionDays: 365,
  },
};

/** The real content with ids that repeat from run to run. */
export function testWorld(policy: Partial<Policy> = {}): World {
  let count = 0;
  const next = (): number => {
    count += 1;
    return count;
  };
  return loadWorld({
    policy: { ...testPolicy, ...policy },
    newId: () => `draft-${next()}`,
    newRequestNumber: () => newRequestNumber((size) => new Uint8Array(size).fill(next() % 256)),
  });
}
