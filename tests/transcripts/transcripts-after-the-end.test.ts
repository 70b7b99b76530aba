import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import type { World } from "../../src/conversation/world.ts";
import { openTeamsChannel } from "../support/azure/open-teams-channel.ts";
import { openMessengerChannel } from "../support/open-messenger-channel.ts";
import { parseTranscript } from "../support/parse-transcript.ts";
import { playTranscript } from "../support/play-transcript.ts";
import { testWorld } from "../support/test-world.ts";
import type { TranscriptChannel } from "../support/transcript-channel.ts";

const folder = "tests/transcripts/po-zakonczeniu";

/** Those that can be written to first: on the page, the news of the end comes by mail. */
const channels: Record<string, (world: World) => Promise<TranscriptChannel>> = {
  Teams: openTeamsChannel,
  Messenger: openMessengerChannel,
};

describe.each(Object.entries(channels))("after the end of a request, on %s", (_name, open) => {
  const world = testWorld();
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const transcript = parseTranscript(readFileSync(file, "utf8"));
    it(`${name}: ${transcript.name}`, async () => {
      await playTranscript(transcript, file, await open(world));
    });
  }
});
