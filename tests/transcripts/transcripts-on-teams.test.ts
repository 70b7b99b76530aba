import { describe } from "vitest";
import { openTeamsChannel } from "../support/azure/open-teams-channel.ts";
import { playOnChannel } from "./play-on-channel.ts";

describe("transcripts on Teams", () => playOnChannel(openTeamsChannel));
