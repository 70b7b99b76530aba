import type { Answers } from "../../dialog/answer.ts";
import { placeOfWork } from "../../dialog/place-of-work.ts";
import { answersOnPath, replay } from "../../dialog/replay.ts";
import { newHandling, type SupportRequest } from "../../requests/support-request.ts";
import { askSimilar } from "../after-sending/ask-similar.ts";
import { requestChoices } from "../after-sending/request-choices.ts";
import { assignmentOf } from "../assignment-of.ts";
import { withHours } from "../availability/say-hours.ts";
import { button } from "../button.ts";
import type { Draft } from "../memory.ts";
import type { Message } from "../message.ts";
import type { Outcome, TurnInput } from "../outcome.ts";
import type { World } from "../world.ts";
import { askNext } from "./ask-next.ts";
import { summaryFields } from "./show-summary.ts";

type Submission = Pick<TurnInput, "memory" | "message" | "world" | "files">;

/**
 * Turns a complete draft into a support request and tells its number; an incomplete one is asked on. Where the same
 * person sent one shortly before, that is asked about first, unless `isSecond` says that it was.
 */
export function submitRequest(
  draft: Draft,
  { memory, message, world, files }: Submission,
  { isSecond }: { isSecond: boolean } = { isSecond: false },
): Outcome {
  const { messages } = world;
  const position = replay(world.flow, draft.answers, world.predicates);
  if (position.kind !== "complete") return askNext(memory, draft, world);
  if (draft.noticeConfirmedAt === null) return askNext(memory, withoutNotice(draft, world), world);
  const asked = isSecond ? undefined : askSimilar(draft, { memory, message, world, files });
  if (asked) return asked;
  const request = buildRequest({
    draft,
    message,
    world,
    noticeConfirmedAt: new Date(draft.noticeConfirmedAt),
  });
  const { number } = request;
  return {
    replies: [
      {
        kind: "card",
        title: messages.say("wyslane-tytul"),
        rows: [{ label: messages.say("wyslane-numer"), value: number }],
        text: withHours(messages.say("wyslane"), message.at, world),
        choices: [
          button(messages.button("sprawdz-stan"), { kind: "do", action: "status" }),
          ...requestChoices(request, world),
        ],
      },
    ],
    memory: { ...memory, draft: null, pending: { kind: "none" }, requests: [...memory.requests, number] },
    effects: [{ kind: "request-submitted", request }],
  };
}

/** The notice was not confirmed, or that is lost: it is shown anew. */
function withoutNotice(draft: Draft, { flow }: World): Draft {
  const answers = Object.entries(draft.answers).filter(([id]) => id !== flow.notice);
  return { ...draft, answers: Object.fromEntries(answers) };
}

type Building = { draft: Draft; message: Message; world: World; noticeConfirmedAt: Date };

function buildRequest({ draft, message, world, noticeConfirmedAt }: Building): SupportRequest {
  const answers = answersOnPath(world.flow, draft.answers, world.predicates);
  return {
    number: world.newRequestNumber(),
    draftId: draft.id,
    status: "nowe",
    createdAt: message.at,
    channel: message.channel,
    conversationId: message.conversationId,
    dialog: { id: world.flow.id, version: world.flow.version },
    notice: { version: draft.noticeVersion ?? world.policy.noticeVersion, confirmedAt: noticeConfirmedAt },
    applicant: applicantOf(answers),
    place: placeOf(answers, world),
    handling: newHandling(message.at),
    fields: summaryFields(draft, world),
    answers,
  };
}

/** The kind of applicant; for somebody who did not know, the sentence that fitted best. */
function applicantOf(answers: Answers): string {
  const answer = answers["rodzaj-pomoc"] ?? answers.rodzaj;
  return answer?.kind === "choice" ? answer.value : "";
}

/** Where the work is done and who would serve it; outside the area the leader gets the request. */
function placeOf(answers: Answers, { facts }: World): SupportRequest["place"] {
  const place = placeOfWork(answers);
  const { leader } = facts.partners;
  if (!place) return { powiat: null, subregion: null, partner: leader, assignment: null };
  const { powiat, subregion } = place;
  const assignment = place.inside ? assignmentOf(powiat, facts) : undefined;
  if (!assignment) return { powiat, subregion, partner: leader, assignment: null };
  return { powiat, subregion, partner: assignment.partner, assignment: assignment.status };
}
