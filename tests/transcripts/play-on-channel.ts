import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { World } from "../../src/conversation/world.ts";
import { openPlainChannel } from "../support/open-plain-channel.ts";
import { parseTranscript } from "../support/parse-transcript.ts";
import { playTranscript } from "../support/play-transcript.ts";
import { testWorld } from "../support/test-world.ts";
import type { TranscriptChannel } from "../support/transcript-channel.ts";
import { withSettings } from "../support/with-settings.ts";

const folder = "tests/transcripts";

/**
 * The files of transcripts.test.ts, unchanged, on another channel: the same sentences, and the same request in the
 * store. A test file for each channel, so that they run side by side.
 */
export function playOnChannel(open: (world: World) => Promise<TranscriptChannel>): void {
  const world = testWorld();
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".chat"))) {
    const file = join(folder, name);
    const transcript = parseTranscript(readFileSync(file, "utf8"));
    it(`${name}: ${transcript.name}`, async () => {
      const set = withSettings(world, transcript);
      const [plain, channel] = [await openPlainChannel(set), await open(set)];
      await playTranscript(transcript, file, plain);
      await playTranscript(transcript, file, channel);
      expect(await listContents(channel)).toEqual(await listContents(plain));
    });
  }
}

/** The stored requests without what differs by channel and from run to run. */
async function listContents({ requests }: TranscriptChannel) {
  const stored = await requests.list();
  return stored.map(({ number, draftId, channel, conversationId, ...content }) => content);
}
