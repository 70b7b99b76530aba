import type { Absence, Availability, Banner, Channel, Week } from "./availability.ts";

/** One decision of staff. Null takes back what was there. */
export type Decision =
  | { kind: "hours"; week: Week | null }
  | { kind: "absence"; partner: string; absence: Omit<Absence, "partner"> | null }
  | { kind: "banner"; banner: Banner | null }
  | { kind: "channel"; channel: Channel; isOff: boolean };

/** What a decision is about: "hours", "absence:boris", "channel:teams". A later one on the same subject replaces it. */
export function subjectOf(decision: Decision): string {
  switch (decision.kind) {
    case "hours":
    case "banner":
      return decision.kind;
    case "absence":
      return `absence:${decision.partner}`;
    case "channel":
      return `channel:${decision.channel}`;
  }
}

/** Availability with one decision more. */
export function decide(before: Availability, decision: Decision): Availability {
  switch (decision.kind) {
    case "hours":
      return { ...before, week: decision.week };
    case "banner":
      return { ...before, banner: decision.banner };
    case "absence": {
      const { partner, absence } = decision;
      const others = before.absences.filter((one) => one.partner !== partner);
      return { ...before, absences: absence ? [...others, { partner, ...absence }] : others };
    }
    case "channel": {
      const others = before.off.filter((channel) => channel !== decision.channel);
      return { ...before, off: decision.isOff ? [...others, decision.channel] : others };
    }
  }
}

/** What holds now on the subject of a decision, as a decision. */
export function decisionBefore({ week, absences, banner, off }: Availability, next: Decision): Decision {
  switch (next.kind) {
    case "hours":
      return { kind: "hours", week };
    case "banner":
      return { kind: "banner", banner };
    case "absence": {
      const found = absences.find(({ partner }) => partner === next.partner);
      if (!found) return { ...next, absence: null };
      const { partner, ...absence } = found;
      return { kind: "absence", partner, absence };
    }
    case "channel":
      return { ...next, isOff: off.includes(next.channel) };
  }
}
