import type { NameHit } from "./find-names.ts";
import { judgeCommon } from "./judge-common.ts";
import { isFollowed, judgeName } from "./judge-name.ts";
import { judgePowiat } from "./judge-powiat.ts";
import type { WordJudgement } from "./judge-word.ts";
import type { CueKind } from "./read-context.ts";
import { isKnownInside, type JudgeMeans, type Scene, type Verdict } from "./scene.ts";
import { type Survey, survey } from "./survey.ts";

/**
 * Whether a possible name is meant as one. A name that is no ordinary word is; one that is ("Marki", "Wola",
 * "Dobre") needs evidence: a place noun, a preposition with a fitting case, a capital inside the sentence, or that a
 * place was asked for. A mended typing error needs evidence, too, unless the name is well known.
 */
export function judgeHit(hit: NameHit, means: JudgeMeans): Verdict {
  const around = survey(hit, means.tokens, means.named);
  const scene: Scene = { ...means, hit, around };
  if (around.before.includes("street") || isCueWord(scene)) {
    return "no";
  }
  if (isPowiatName(hit)) {
    return judgePowiat(scene);
  }
  if (hit.entry.alias?.row.when === "expected" && hit.entry.places.length === 0) {
    return means.expected && around.isAlone ? "sure" : "no";
  }
  const word = judgeName(scene);
  if (isCued(scene, word) || isShortAnswer(scene, word)) {
    return "sure";
  }
  if (hit.slips !== null) {
    return judgeMended(scene, word);
  }
  if (isCountry(scene)) {
    return "no";
  }
  if (word.isCommon) {
    return judgeCommon(scene, word);
  }
  return word.isPerson ? judgePerson(around) : judgeUncommon(hit, around);
}

/** "miasteczko", "koło", "osiedle" are names of villages, too, but then stand alone. */
function isCueWord({ hit: { start, end }, around, tokens }: Scene): boolean {
  const isCue = end - start === 1 && (tokens[start]?.kinds.length ?? 0) > 0;
  return isCue && !around.isCapital && !around.isWhole;
}

/** An adjective that only names powiaty: "grójecki", "ożarowski" (colloquial). */
function isPowiatName({ entry }: NameHit): boolean {
  return entry.places.length === 0 && (entry.powiaty.length > 0 || entry.alias?.row.when === "powiat");
}

const placeNouns: readonly CueKind[] = ["gmina", "town", "village", "place"];

/** "gmina Dobre", "wieś Wola", "powiat Grójec"; not "gmina dobre praktyki ma". */
function isCued(scene: Scene, word: WordJudgement): boolean {
  const { before, isCapital } = scene.around;
  const { seatOf, gminy } = scene.hit.entry;
  if (before.includes("powiat") && seatOf.length > 0) {
    return true;
  }
  if (!before.some((kind) => placeNouns.includes(kind))) {
    return false;
  }
  const isGmina = !before.includes("gmina") || gminy.length > 0;
  return !word.isCommon || isCapital || (isGmina && !isFollowed(scene, word));
}

/** After a question about the place, a short message is its name. */
function isShortAnswer(scene: Scene, word: WordJudgement): boolean {
  const { hit, around, tokens, expected } = scene;
  const isShort = tokens.length <= SHORT_ANSWER + hit.end - hit.start;
  return expected && (isShort || around.isGoverned) && (hit.slips !== null || !isFollowed(scene, word));
}

/** Words beside the name: "to będzie w Markach". */
const SHORT_ANSWER = 3;

/** "wolomn", "w Grujcu", "zyradrow": a well-known name needs no evidence, a village a verb of living. */
function judgeMended({ hit, around }: Scene, word: WordJudgement): Verdict {
  const slips = hit.slips ?? 0;
  const isLong = hit.entry.name.length >= LONG_NAME;
  if (!isKnownInside(hit.entry)) {
    const isKnownOutside = isLong && slips <= 1 && hit.entry.places.some((place) => place.isKnown);
    return around.isGoverned && (around.verb !== null || isKnownOutside) ? "sure" : "no";
  }
  if (slips <= 1 && isLong && !word.isCommon && !around.isInsideName) {
    return "sure";
  }
  return around.isGoverned || around.isAlone || around.isListed ? "sure" : "no";
}

/** Shorter names are too near to other words. */
const LONG_NAME = 6;

/** "do Włoch", "catering z Włoch" are Italy; "mieszkam we Włochach", "jestem z Włoch" the district. */
function isCountry({ hit: { entry }, around, places }: Scene): boolean {
  const isShared = places.sharedAbroad.has(entry.name) && entry.ordinary;
  const isWeak = around.before.includes("weak") || (around.verb === null && !around.isAlone);
  return isShared && around.isGenitive && isWeak;
}

/** A village elsewhere needs some evidence: in small letters it is likelier a word that no dictionary has. */
function judgeUncommon({ entry, end, start }: NameHit, around: Survey): Verdict {
  const [likeliest] = entry.places;
  const isNear = likeliest?.inside === true || likeliest?.isKnown === true || entry.alias !== null;
  const hasEvidence = around.isGoverned || around.isCapital || around.isAlone || around.isListed;
  return isNear || hasEvidence || end - start > 1 ? "sure" : "no";
}

/** "Bartosz", "Izabela": people more often than villages. */
function judgePerson(around: Survey): Verdict {
  return around.isGoverned ? "sure" : "no";
}
