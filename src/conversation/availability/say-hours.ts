/** What a turn says of whether somebody is there. Where staff have decided nothing, nothing is said. */
import type { Week } from "../../availability/availability.ts";
import { openingAt } from "../../availability/opening-at.ts";
import { groupDays, sayWeek } from "../../availability/say-week.ts";
import { polishDay } from "../../calendar/polish-day.ts";
import { sayClock, sayComingDay } from "../../text/say-time.ts";
import type { World } from "../world.ts";

type Means = Pick<World, "messages" | "availability">;

/** Whether the office is open now, and when it is. Null where nobody has told. */
export function sayHours(at: Date, { messages, availability: { week } }: Means): string | null {
  if (!week) return null;
  const opening = openingAt(week, at);
  if (opening.kind === "open") return messages.say("biuro-czynne", { until: sayClock(opening.until) });
  const { next } = opening;
  if (!next) return messages.say("biuro-zamkniete-dlugo");
  const day = sayComingDay(next.day, polishDay(at));
  const closed = messages.say("biuro-zamkniete", { day, from: sayClock(next.from) });
  return `${closed} ${sayUsual(week, messages)}`;
}

/** A text with that sentence as its last paragraph. */
export function withHours(text: string, at: Date, means: Means): string {
  const hours = sayHours(at, means);
  return hours === null ? text : `${text}\n\n${hours}`;
}

function sayUsual(week: Week, messages: World["messages"]): string {
  const [first, ...others] = groupDays(week);
  if (!first || others.length > 0 || first.from !== 0 || first.until !== 4)
    return messages.say("biuro-godziny", { days: sayWeek(week) });
  const { from, until } = first.hours;
  return messages.say("biuro-dni-robocze", { from: sayClock(from), until: sayClock(until) });
}
