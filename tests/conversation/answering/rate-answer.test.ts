import { describe, expect, test } from "vitest";
import type { Outcome } from "../../../src/conversation/outcome.ts";
import { testWorld } from "../../support/test-world.ts";
import { createWalker } from "../intake/walk-intake.ts";

const world = testWorld();
const question = "Czy udział jest płatny? Piszcie na jan@example.org";

/** The thumbs of the last answer: up, down. */
function thumbsOf({ replies }: Outcome): [string, string] {
  const [up, down] =
    replies.findLast((reply) => reply.kind === "answer" && reply.thumb)?.kind === "answer"
      ? replies.flatMap((reply) => (reply.kind === "answer" ? (reply.thumb?.choices ?? []) : [])).slice(-2)
      : [];
  if (!up || !down) throw new Error("nothing to rate");
  return [up.value, down.value];
}

describe("a thumb", () => {
  test("up is recorded with topic and masked question, says nothing, and leaves what was offered", () => {
    const { tell, memory } = createWalker(world);
    const [up] = thumbsOf(tell(question));
    const { offered, answered } = memory();
    const outcome = tell("", up);
    expect(outcome.replies).toEqual([]);
    expect(outcome.effects).toEqual([
      {
        kind: "answer-rated",
        id: answered.at(-1)?.id,
        topic: "koszt-udzialu",
        text: "Czy udział jest płatny? Piszcie na [adres e-mail]",
        isHelpful: true,
        at: expect.any(Date),
      },
    ]);
    expect(memory().offered).toEqual(offered);
    expect(tell("1").replies).not.toEqual([]);
  });

  test("down offers a person and passing the question on", () => {
    const { tell, memory } = createWalker(world);
    const [, down] = thumbsOf(tell(question));
    const { replies, effects } = tell("", down);
    expect(effects).toMatchObject([{ kind: "answer-rated", isHelpful: false }]);
    expect(replies.flatMap(({ choices = [] }) => choices.map(({ value }) => value))).toEqual([
      "do:handoff",
      "do:pass-on",
    ]);
    expect(memory().lastQuestion).not.toContain("@");
    expect(tell("Przekaż pytanie").effects).toMatchObject([{ kind: "question-unanswered" }]);
  });

  test("on an answer in the middle of an intake disturbs nothing", () => {
    const { tell, memory } = createWalker(world);
    tell("chcę złożyć zgłoszenie");
    const [, down] = thumbsOf(tell("czy udział jest płatny?"));
    const before = memory();
    const { replies, effects } = tell("", down);
    expect(replies).toEqual([]);
    expect(effects).toMatchObject([{ kind: "answer-rated", topic: "koszt-udzialu", isHelpful: false }]);
    const { draft, pending, offered } = memory();
    expect({ draft, pending, offered }).toEqual({
      draft: before.draft,
      pending: before.pending,
      offered: before.offered,
    });
    tell("grupa nieformalna");
    expect(memory().draft?.answers.rodzaj).toEqual({ kind: "choice", value: "grupa" });
  });

  test("on an answer that nobody remembers, or of nobody's making, changes nothing", () => {
    const { tell } = createWalker(world);
    tell(question);
    for (const value of ["thumb:up=x", "thumb:down=<script>"]) {
      expect(tell("Tak", value)).toMatchObject({ replies: [], effects: [] });
    }
  });

  test("leaves a typed word what it was", () => {
    const [one, other] = [createWalker(world), createWalker(world)];
    const [up] = thumbsOf(one.tell("czy udział jest płatny?"));
    other.tell("czy udział jest płatny?");
    one.tell("", up);
    for (const typed of ["tak", "nie"]) {
      const said = ({ replies }: Outcome) => replies.map(({ text }) => text);
      expect(said(one.tell(typed))).toEqual(said(other.tell(typed)));
    }
  });
});

test("a question that is not clear is recorded with what was offered, and then with what was taken", () => {
  const { tell } = createWalker(world);
  const { replies, effects } = tell("powiedz w dwóch zdaniach, na czym to polega");
  expect(effects).toMatchObject([
    { kind: "question-unclear", text: "powiedz w dwóch zdaniach, na czym to polega" },
    { kind: "counted", what: "question-offered" },
  ]);
  const [first] = replies.at(-1)?.choices ?? [];
  const [unclear] = effects;
  const taken = tell(first?.label ?? "", first?.value);
  expect(taken.effects).toContainEqual({
    kind: "question-cleared",
    id: unclear?.kind === "question-unclear" ? unclear.id : "",
    topic: first?.value.replace("topic:", ""),
  });
});

test("none of the topics offered is one question, not two", () => {
  const { tell } = createWalker(world);
  tell("powiedz w dwóch zdaniach, na czym to polega");
  expect(tell("Żadne z tych", "do:none-of-these").effects).toEqual([]);
});
