import { isFollowed, isPhrase } from "./judge-name.ts";
import type { WordJudgement } from "./judge-word.ts";
import { isKnownInside, isStrong, type Scene, type Verdict } from "./scene.ts";

/** Whether a name that is an ordinary word, too, is meant as a name. */
export function judgeCommon(scene: Scene, word: WordJudgement): Verdict {
  return scene.around.isCapital ? judgeCapital(scene) : judgeSmall(scene, word);
}

/** With a capital inside the sentence: "obejmuje Marki"; not "Koło Gospodyń", "Anna Zielonka", "Fundacja Radość". */
function judgeCapital({ hit, around }: Scene): Verdict {
  if (around.isInsideName || around.before.includes("name-owner")) {
    return "no";
  }
  if (around.isGoverned || around.isListed) {
    return "sure";
  }
  return isKnownInside(hit.entry) && hit.entry.alias === null ? "sure" : "weak";
}

/** In small letters: "mieszkam w markach"; not "rozwój marki", "na górze strony". */
function judgeSmall(scene: Scene, word: WordJudgement): Verdict {
  const { hit, around, places } = scene;
  const { entry } = hit;
  if (isFollowed(scene, word)) {
    return "no";
  }
  const isEveryday = isPhrase(entry, places);
  if (entry.alias !== null) {
    // "w stolicy" is Warszawa, "z grodziska" Grodzisk Mazowiecki; "w puszczy", "w górze" are no places.
    return isStrong(around) && !isEveryday ? "sure" : "no";
  }
  const isKnown = isKnownInside(entry);
  if (
    (around.isListed && (isKnown || around.startsWithCapital)) ||
    (around.isAsked && isKnown && word.isNoun)
  ) {
    return "sure";
  }
  if (hit.end - hit.start > 1) {
    return (isStrong(around) || around.isAlone) && !isEveryday ? "sure" : "no";
  }
  if (around.isWhole && around.startsWithCapital && word.isNoun) {
    return isKnown ? "sure" : "no";
  }
  const verdict = isEveryday ? "no" : judgeGoverned(scene);
  return verdict === "no" && around.startsWithCapital && !around.isInsideName ? "weak" : verdict;
}

/** "na Woli" and "na Ochocie", but "na górze": only parts of Warszawa stand with "na". */
function judgeGoverned({ hit, around, places }: Scene): Verdict {
  const [likeliest] = hit.entry.places;
  const inWarszawa = likeliest?.gmina === WARSZAWA;
  const isPart = around.isGoverned && around.before.includes("part") && inWarszawa;
  if (likeliest === undefined || !likeliest.inside || !(isPart || isStrong(around))) {
    return "no";
  }
  if (around.verb === "lives") {
    return "sure";
  }
  const isUsual = !inWarszawa || isPart || around.verb === "is" || around.isAlone;
  const isKnown = isKnownInside(hit.entry) || (isPart && places.standWithNa.has(hit.entry.name));
  return isKnown && isUsual ? "sure" : "no";
}

const WARSZAWA = "146501";
