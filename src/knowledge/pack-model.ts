import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "zod";
import type { Model } from "./train-model.ts";

/**
 * A model as bytes: a line of JSON with everything small and the fingerprint of the texts it was learnt from, then
 * the weights of the two softmax regressions, one byte each. Zipped, since four weights in five are 0; the check sum
 * of gzip finds damage. The same model gives the same bytes on one machine; another's zip may be a few bytes apart.
 */
export const packModel = (model: Model, fingerprint: string): Buffer => {
  const { features, judge, ranker } = model;
  const { which, whether, bm25 } = ranker;
  const head = {
    fingerprint,
    features,
    judge,
    bm25,
    which: { labels: which.labels, scales: [...which.scales] },
    whether: { labels: whether.labels, scales: [...whether.scales] },
  };
  const text = Buffer.from(`${JSON.stringify(head)}\n`);
  return gzipSync(Buffer.concat([text, bytesOf(which.codes), bytesOf(whether.codes)]));
};

/** The model, or undefined where the file was learnt from other texts or is damaged. */
export const unpackModel = (packed: Buffer, fingerprint: string): Model | undefined => {
  const bytes = unzip(packed);
  const end = bytes.indexOf(0x0a);
  const head = headSchema.safeParse(parseJson(bytes.subarray(0, Math.max(0, end)).toString("utf8")));
  if (!head.success || head.data.fingerprint !== fingerprint) return undefined;
  const { features, judge, bm25, which, whether } = head.data;
  const first = end + 1;
  const second = first + features.length * which.labels;
  const last = second + features.length * whether.labels;
  if (bytes.length !== last) return undefined;
  const codesOf = (from: number, to: number): Int8Array => new Int8Array(bytes.subarray(from, to));
  const ranker = {
    bm25,
    which: { labels: which.labels, scales: Float32Array.from(which.scales), codes: codesOf(first, second) },
    whether: {
      labels: whether.labels,
      scales: Float32Array.from(whether.scales),
      codes: codesOf(second, last),
    },
  };
  return { features, judge, ranker };
};

const numbers = z.array(z.number());
const softmaxSchema = z.object({ labels: z.int(), scales: numbers });
const headSchema = z.object({
  fingerprint: z.string(),
  features: z.array(z.string()),
  judge: z.object({
    inScope: z.object({
      weights: numbers,
      scale: z.array(z.object({ mean: z.number(), deviation: z.number() })),
    }),
    answerFrom: z.number(),
    offerFrom: z.number(),
  }),
  bm25: z.object({
    documents: z.int(),
    postings: z.array(z.object({ term: z.string(), documents: numbers, scores: numbers })),
  }),
  which: softmaxSchema,
  whether: softmaxSchema,
});

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Empty where it is no whole zip. */
const unzip = (packed: Buffer): Buffer => {
  try {
    return gunzipSync(packed);
  } catch {
    return Buffer.alloc(0);
  }
};

const bytesOf = (codes: Int8Array): Buffer => Buffer.from(codes.buffer, codes.byteOffset, codes.byteLength);
