import { polishDay } from "../../calendar/polish-day.ts";
import type { Memory } from "../memory.ts";
import type { Outcome } from "../outcome.ts";
import type { Reply } from "../reply.ts";
import type { World } from "../world.ts";

/**
 * The programme's description ends with a date. After it, and once in a conversation, the person is told that
 * staff confirm what is available now. Before it there is nothing to say.
 */
export function endNotice(
  memory: Memory,
  at: Date,
  { facts, messages }: World,
  wording: "koniec-programu" | "termin-minal" = "koniec-programu",
): { replies: Reply[]; memory: Memory } {
  if (memory.endNoticeGiven || !hasEnded(at, facts)) return { replies: [], memory };
  const { end } = facts.programme.period;
  const notice: Reply = { kind: "notice", text: messages.say(wording, { end }) };
  return { replies: [notice], memory: { ...memory, endNoticeGiven: true } };
}

/** Its answer gives the date: the notice need not repeat it. */
const topicWithTheDate = "czas-trwania";

/** The outcome with the notice at its end, where it is due; the buttons stay with what is said last. */
export function withEndNotice(outcome: Outcome, at: Date, world: World): Outcome {
  const saysTheDate = outcome.replies.length === 1 && outcome.memory.lastTopic === topicWithTheDate;
  const notice = endNotice(outcome.memory, at, world, saysTheDate ? "termin-minal" : "koniec-programu");
  const [last] = notice.replies;
  const said = outcome.replies.at(-1);
  if (!last || !said) return outcome;
  const { choices = [], ...rest } = said;
  const replies = [...outcome.replies.slice(0, -1), rest, { ...last, choices }];
  return { ...outcome, memory: notice.memory, replies };
}

/** Whether the last day that the description gives has passed, by the clock in Warsaw. */
export function hasEnded(at: Date, facts: World["facts"]): boolean {
  return polishDay(at) > facts.programme.period.lastDay;
}
