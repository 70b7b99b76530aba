import { describe } from "vitest";
import { openMessengerChannel } from "../support/open-messenger-channel.ts";
import { playOnChannel } from "./play-on-channel.ts";

describe("transcripts on Messenger", () => playOnChannel(openMessengerChannel));
