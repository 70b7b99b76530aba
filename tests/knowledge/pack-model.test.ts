import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packModel, unpackModel } from "../../src/knowledge/pack-model.ts";
import { trainModel } from "../../src/knowledge/train-model.ts";
import { builtModel, loadTexts, textsFingerprint } from "../../src/load-texts.ts";

const packed = packModel(trainModel(loadTexts().toLearn), textsFingerprint());

test("the built file is what training gives for the texts as they are: npm run understanding:build", () => {
  expect(readFileSync(builtModel).equals(packed)).toBe(true);
});

test("comes back from its bytes as it was", () => {
  const model = unpackModel(packed, textsFingerprint());
  expect(model && packModel(model, textsFingerprint()).equals(packed)).toBe(true);
});

test("is not taken for other texts, nor when it is damaged", () => {
  expect(unpackModel(packed, "of other texts")).toBeUndefined();
  expect(unpackModel(packed.subarray(0, -1), textsFingerprint())).toBeUndefined();
  expect(unpackModel(Buffer.from("no JSON\n"), textsFingerprint())).toBeUndefined();
  expect(unpackModel(Buffer.alloc(0), textsFingerprint())).toBeUndefined();
});
