import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { openPlainChannel } from "../support/open-plain-channel.ts";
import { parseTranscript } from "../support/parse-transcript.ts";
import { playTranscript } from "../support/play-transcript.ts";
import { testWorld } from "../support/test-world.ts";
import { withSettings } from "../support/with-settings.ts";

const folder = "tests/transcripts";

describe("transcripts", () => {
  const world = testWorld();
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".chat"))) {
    const file = join(folder, name);
    const transcript = parseTranscript(readFileSync(file, "utf8"));
    it(`${name}: ${transcript.name}`, async () => {
      await playTranscript(transcript, file, await openPlainChannel(withSettings(world, transcript)));
    });
  }
});
