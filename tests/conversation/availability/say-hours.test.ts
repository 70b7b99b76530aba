import { expect, test } from "vitest";
import { withHours } from "../../../src/conversation/availability/say-hours.ts";
import { shortRequest } from "../../support/play-transcript.ts";
import { testWorld } from "../../support/test-world.ts";
import { createWalker } from "../intake/walk-intake.ts";

const day = { from: "08:00", until: "16:00" };
const world = testWorld();
const known = { ...world.availability, week: [day, day, day, day, day, null, null] };

/** The card that tells the number. */
function send(availability: typeof world.availability) {
  const walker = createWalker({ ...world, availability });
  for (const text of [...shortRequest, "500 000 000"]) walker.tell(text);
  return walker.tell("wyślij").replies.at(-1);
}

test("who has sent a request hears whether somebody is there to read it", () => {
  expect(send(known)).toMatchObject({
    kind: "card",
    text: expect.stringMatching(
      /„wycofaj zgłoszenie”\.\n\nTeraz biuro jest czynne\. Dzisiaj pracujemy do 16\.$/,
    ),
  });
});

test("while nobody has told, nothing is said", () => {
  expect(send(world.availability)).toMatchObject({ text: world.messages.say("wyslane") });
});

test("an office without any hours is closed, and no time is made up", () => {
  const never = { ...known, week: known.week.map(() => null) };
  const said = withHours("A.", new Date("2026-11-24T09:00:00Z"), { ...world, availability: never });
  expect(said).toBe("A.\n\nTeraz biuro jest zamknięte.");
});
