/**
 * `npm run understanding:build`: learns from the texts and writes what it learnt, so that the server need not learn
 * at every start. The same texts give the same file.
 */
import { writeFileSync } from "node:fs";
import { packModel } from "../knowledge/pack-model.ts";
import { trainModel } from "../knowledge/train-model.ts";
import { builtModel, loadTexts, textsFingerprint } from "../load-texts.ts";

const start = performance.now();
const { toLearn } = loadTexts();
const packed = packModel(trainModel(toLearn), textsFingerprint());
writeFileSync(builtModel, packed);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`knowledge/understanding.bin: ${packed.length} bytes, learnt in ${seconds} s`);
