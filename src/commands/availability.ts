import { readFileSync } from "node:fs";
import { type Channel, channelNames } from "../availability/availability.ts";
import type { AvailabilityStore } from "../availability/availability-store.ts";
import type { Decision } from "../availability/decision.ts";
import { projectPath } from "../project-path.ts";
import { parseAvailabilityTexts } from "../server/panel/availability/availability-texts.ts";
import { describeDecision, describeSubject } from "../server/panel/availability/describe-decision.ts";
import { fill } from "../text/fill.ts";
import { complain, print } from "./terminal.ts";
import { withStore } from "./with-store.ts";

/**
 * npm run availability -- show | off CHANNEL | on CHANNEL: a break on a channel for who cannot get into the panel. Works
 * beside a running server, which follows within seconds; the history keeps it. Exit code 0: done; 1: not possible; 2:
 * wrong arguments.
 */
type Order = { kind: "show" } | { kind: "help" } | { kind: "wrong" } | Setting;
type Setting = { kind: "set"; channel: Channel; isOff: boolean };

const texts = parseAvailabilityTexts(readFileSync(projectPath("dialogs/availability.yaml"), "utf8"));
process.exitCode = await run(readOrder(process.argv.slice(2)));

function readOrder([name, value, ...others]: string[]): Order {
  if (others.length > 0) return { kind: "wrong" };
  if (name === "--help" || name === "-h") return { kind: "help" };
  if (name === "show" && value === undefined) return { kind: "show" };
  const channel = channelNames.find((one) => one === value?.toLowerCase());
  if (channel && (name === "off" || name === "on")) return { kind: "set", channel, isOff: name === "off" };
  return { kind: "wrong" };
}

async function run(order: Order): Promise<number> {
  if (order.kind === "help") return print(texts.command.usage);
  if (order.kind === "wrong") return complain(texts.command.usage, 2);
  return await withStore(({ availability }) =>
    order.kind === "show" ? show(availability) : set(order, availability),
  );
}

async function show(store: AvailabilityStore): Promise<number> {
  const { week, banner, absences, off } = await store.read();
  const decisions: Decision[] = [
    ...channelNames.map((channel) => ({ kind: "channel" as const, channel, isOff: off.includes(channel) })),
    { kind: "hours", week },
    { kind: "banner", banner },
    ...absences.map(({ partner, ...absence }) => ({ kind: "absence" as const, partner, absence })),
  ];
  const nameOf = (id: string): string => id.toUpperCase();
  const lines = decisions.map(
    (one) => `${describeSubject(one, texts, nameOf)}: ${describeDecision(one, texts)}`,
  );
  return print(lines.join("\n"));
}

async function set({ channel, isOff }: Setting, store: AvailabilityStore): Promise<number> {
  const decision = { kind: "channel", channel, isOff } as const;
  const by = { actor: texts.command.actor, at: new Date() };
  const { kind } = await store.decide(decision, by);
  const values = { channel: texts.channels.names[channel], state: describeDecision(decision, texts) };
  return print(fill(kind === "kept" ? texts.command.done : texts.command.same, values));
}
