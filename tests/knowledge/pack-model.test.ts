import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { loadModel } from "../../src/knowledge/load-model.ts";
import { packModel, unpackModel } from "../../src/knowledge/pack-model.ts";
import { trainModel } from "../../src/knowledge/train-model.ts";
import { builtModel, loadTexts, textsFingerprint } from "../../src/load-texts.ts";

const packed = packModel(trainModel(loadTexts().toLearn), textsFingerprint());

test("the built file holds what training gives for the texts as they are: npm run understanding:build", () => {
  const built = loadModel(builtModel, textsFingerprint());
  expect(built && packModel(built, textsFingerprint()).equals(packed)).toBe(true);
});

test("comes back from its bytes as it was", () => {
  const model = unpackModel(packed, textsFingerprint());
  expect(model && packModel(model, textsFingerprint()).equals(packed)).toBe(true);
});

test("is not taken for other texts, nor when it is damaged", () => {
  expect(unpackModel(packed, "of other texts")).toBeUndefined();
  expect(unpackModel(packed.subarray(0, -1), textsFingerprint())).toBeUndefined();
  expect(unpackModel(Buffer.alloc(0), textsFingerprint())).toBeUndefined();
  expect(unpackModel(gzipSync("no JSON\n"), textsFingerprint())).toBeUndefined();
  const cut = gunzipSync(packed).subarray(0, -1);
  expect(unpackModel(gzipSync(cut), textsFingerprint())).toBeUndefined();
});

test("a single wrong byte is noticed", () => {
  const damaged = Buffer.from(packed);
  const middle = damaged.length >> 1;
  damaged[middle] = (damaged[middle] ?? 0) ^ 1;
  expect(unpackModel(damaged, textsFingerprint())).toBeUndefined();
});
