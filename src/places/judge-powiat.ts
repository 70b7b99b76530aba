import { isComplement } from "./judge-word.ts";
import type { Scene, Verdict } from "./scene.ts";

/**
 * Whether an adjective names a powiat: "powiat grójecki", "pruszkowski powiat", "w grójeckim", or alone. Not where
 * it clearly modifies another noun ("miński traktor", "w mińskim urzędzie") or names a subregion.
 */
export function judgePowiat(scene: Scene): Verdict {
  const { hit, around, tokens, expected } = scene;
  if (around.before.includes("subregion")) {
    return "no";
  }
  if (around.before.includes("powiat") || around.after.includes("powiat")) {
    return "sure";
  }
  if (hit.entry.powiaty.length === 0) {
    return expected && around.isAlone ? "sure" : "no";
  }
  if (continuesList(scene)) {
    return "weak";
  }
  const modifies =
    around.next !== undefined &&
    isComplement(around.next, scene.places.dictionary, {
      cases: hit.cases,
      isAdjective: true,
      isNoun: false,
    });
  if (modifies) {
    return "no";
  }
  const isShort = around.isAlone || (expected && tokens.length <= SHORT_ANSWER + hit.end - hit.start);
  const isInside = hit.entry.powiaty.some((powiat) => powiat.inside);
  if (isShort && (isInside || around.isGoverned || expected)) {
    return "sure";
  }
  const isMended = hit.slips !== null;
  const isMeant = around.isGoverned && !around.before.includes("part") && !isMended;
  return isMeant || hit.entry.words.length > 1 ? "sure" : "no";
}

const SHORT_ANSWER = 3;

/** "powiaty grójecki i otwocki": right only if the one before is a powiat, too, which is seen later. */
function continuesList({ hit: { start }, tokens }: Scene): boolean {
  const link = tokens[start - 1];
  return link?.kinds.includes("and") === true || tokens[start]?.gap === "pause";
}
