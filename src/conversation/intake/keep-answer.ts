import type { Answer, Answers } from "../../dialog/answer.ts";
import type { Draft } from "../memory.ts";
import { after, type Outcome, type TurnInput } from "../outcome.ts";
import type { Reply } from "../reply.ts";
import type { World } from "../world.ts";
import { askNext } from "./ask-next.ts";
import { maskAnswers } from "./mask-answers.ts";
import { settleOutside, withWayOut } from "./outside-area.ts";
import { reachableSteps } from "./reachable-steps.ts";

/** Keeps the answer to the open step in the draft and asks what comes next. */
export function keepAnswer(step: string, answer: Answer, turn: TurnInput): Outcome {
  const { memory } = turn;
  if (!memory.draft) throw new Error("an answer without a draft");
  const draft: Draft = { ...memory.draft, changing: null, collecting: null };
  return keepAnswers({ [step]: answer }, draft, turn);
}

/** Keeps answers to any steps in the draft, and asks the question that is open then. */
export function keepAnswers(said: Answers, draft: Draft, { memory, message, world }: TurnInput): Outcome {
  const { given, masked } = maskAnswers(said, world.flow);
  const place = settleOutside(given, world);
  const kept = stayOnPath(
    noteNotice(place.kind === "refused" ? place.rest : given, { draft, message, world }),
    world,
  );
  const remarks: Reply[] = [
    ...(masked ? [{ kind: "notice" as const, text: world.messages.say("cudze-dane-zakryte") }] : []),
    ...(place.kind === "inside" ? [] : [place.remark]),
  ];
  const asked = after(remarks, askNext({ ...memory, draft: kept }, kept, world));
  return place.kind === "inside" ? asked : withWayOut(asked, world);
}

type Keeping = { draft: Draft } & Pick<TurnInput, "message" | "world">;

/** The draft with the answers; with the answer to the notice also when, and which version of it, was read. */
function noteNotice(given: Answers, { draft, message, world }: Keeping): Draft {
  const answered = { ...draft, answers: { ...draft.answers, ...given } };
  const { notice } = world.flow;
  if (notice === null || given[notice] === undefined) return answered;
  const { noticeVersion } = world.policy;
  return { ...answered, noticeConfirmedAt: message.at.toISOString(), noticeVersion };
}

/** A step being changed or added to may have left the path with a new answer: then it is not asked any more. */
function stayOnPath(draft: Draft, { flow }: World): Draft {
  const reached = reachableSteps(flow, draft.answers);
  const isAsked = (id: string | null): boolean => id !== null && reached.has(id);
  return {
    ...draft,
    changing: isAsked(draft.changing) ? draft.changing : null,
    collecting: isAsked(draft.collecting) ? draft.collecting : null,
  };
}
