import type { Decision } from "../../../availability/decision.ts";
import { sayWeek } from "../../../availability/say-week.ts";
import { fill } from "../../../text/fill.ts";
import type { AvailabilityTexts } from "./availability-texts.ts";

type NameOf = (partner: string) => string;

/** What a decision is about: "Nieobecność: BORIS". */
export function describeSubject(
  decision: Decision,
  { history, channels }: AvailabilityTexts,
  nameOf: NameOf,
): string {
  switch (decision.kind) {
    case "hours":
    case "banner":
      return history[decision.kind];
    case "absence":
      return fill(history.absence, { partner: nameOf(decision.partner) });
    case "channel":
      return fill(history.channel, { channel: channels.names[decision.channel] });
  }
}

/** What it says, in one line: "2026-12-01 – 2026-12-15, urlop". */
export function describeDecision(decision: Decision, texts: AvailabilityTexts): string {
  const { history, channels, absences, hours } = texts;
  switch (decision.kind) {
    case "hours":
      return decision.week ? sayWeek(decision.week) || hours.closed : history.unset;
    case "banner": {
      const { banner } = decision;
      return banner
        ? `${showMoment(banner.from)} – ${showMoment(banner.until)}: „${banner.text}”`
        : history.removed;
    }
    case "absence": {
      const { absence } = decision;
      if (!absence) return absences.none;
      const days = `${absence.from} – ${absence.until}`;
      return absence.reason === "" ? days : `${days}, ${absence.reason}`;
    }
    case "channel":
      return decision.isOff ? channels.off : channels.on;
  }
}

const showMoment = (moment: string): string => moment.replace("T", " ");
