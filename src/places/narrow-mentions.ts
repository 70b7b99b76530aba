import type { Mention } from "./mention.ts";
import type { RegisterPlace } from "./name-entry.ts";
import type { ContextToken, CueKind } from "./read-context.ts";

/**
 * Lets places that stand together tell each other apart: "Zalesie w powiecie piaseczyńskim", "gmina Wiązowna,
 * Góraszka", "Józefów k. Otwocka", "05-530 Góra Kalwaria", "Warszawa Wola". The wider place then says no more than
 * the narrower one and is left out. Weak mentions that nothing supports go.
 */
export function narrowMentions(mentions: readonly Mention[], tokens: readonly ContextToken[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const before = kept.at(-1);
    const joined = before === undefined ? null : join(before, mention, linkBetween(before, mention, tokens));
    if (joined !== null) {
      kept.splice(-1, 1, ...joined);
    } else {
      kept.push(mention);
    }
  }
  return kept.filter(({ hit }) => hit?.verdict !== "weak");
}

/** How two mentions stand together: right beside each other, parted by a comma or bracket, in a list, or not. */
type Link = "beside" | "pause" | "list" | "none";

const linkKinds: readonly CueKind[] = ["preposition", "near", "part", "gmina", "powiat", "town", "village"];

function linkBetween(a: Mention, b: Mention, tokens: readonly ContextToken[]): Link {
  const between = tokens.filter(({ start, end }) => start >= a.span.end && end <= b.span.start);
  const next = tokens.find(({ start }) => start >= b.span.start);
  const gaps = [...between, ...(next === undefined ? [] : [next])].map(({ gap }) => gap);
  if (gaps.includes("break")) {
    return "none";
  }
  if (between.length === 1 && between[0]?.kinds.includes("and")) {
    return "list";
  }
  if (!between.every(({ kinds }) => kinds.some((kind) => linkKinds.includes(kind)))) {
    return "none";
  }
  return gaps.includes("pause") ? "pause" : "beside";
}

/** The mentions that stand for both; null where neither says anything of the other. */
function join(a: Mention, b: Mention, link: Link): Mention[] | null {
  if (link === "none") {
    return null;
  }
  if (link !== "beside" && b.role === "powiat" && b.hit?.verdict === "weak") {
    return continueList(a, b);
  }
  if (isWider(b, a)) {
    return narrow(a, b, link);
  }
  return isWider(a, b) ? narrow(b, a, link) : null;
}

/** "powiaty grójecki, miński i otwocki": what follows a powiat is one, too. */
function continueList(a: Mention, b: Mention): Mention[] {
  const isPowiat = a.role === "powiat" && a.hit?.verdict === "sure";
  return isPowiat && b.hit !== null ? [a, { ...b, hit: { ...b.hit, verdict: "sure" } }] : [a];
}

const widths: Readonly<Record<Mention["role"], number>> = {
  powiat: 4,
  gmina: 3,
  near: 2,
  postal: 2,
  plain: 1,
};

/** Whether `wide` may tell where `narrow` lies. */
function isWider(wide: Mention, narrow: Mention): boolean {
  if (wide.hit?.verdict === "weak") {
    return false;
  }
  if (widths[wide.role] !== widths[narrow.role]) {
    return widths[wide.role] > widths[narrow.role];
  }
  // "Warszawa, Wola", "Zalesie Górne, Piaseczno": a town and a smaller place in its gmina.
  const [town] = wide.candidates;
  return (
    wide.role === "plain" &&
    town?.kind === "miasto" &&
    narrow.candidates.some(({ kind, gmina }) => kind !== "miasto" && gmina !== null && gmina === town.gmina)
  );
}

function narrow(mention: Mention, wide: Mention, link: Link): Mention[] | null {
  const span = {
    start: Math.min(mention.span.start, wide.span.start),
    end: Math.max(mention.span.end, wide.span.end),
  };
  const hit = mention.hit === null ? null : { ...mention.hit, verdict: "sure" as const };
  const narrowed = { ...mention, hit, span, isNarrowed: true };
  const inside = mention.candidates.filter((place) => wide.candidates.some((one) => lies(place, one, wide)));
  if (inside.length > 0) {
    return [{ ...narrowed, candidates: inside }];
  }
  if (mention.hit?.verdict === "weak") {
    return [wide];
  }
  const [place] = mention.candidates;
  const [where] = wide.candidates;
  if (wide.role === "near" && mention.hit?.verdict === "sure") {
    // "w Ząbkach koło Warszawy" says nothing new.
    return [{ ...mention, span }];
  }
  if (link !== "beside" || mention.role !== "plain" || wide.role === "plain" || !place || !where) {
    return null;
  }
  // "Zalesie w powiecie radomskim": the tables know no villages of other voivodeships, the powiat says enough.
  const isUnknown = wide.role === "powiat" && !where.inside;
  const moved = { ...place, gmina: null, powiat: where.powiat, inside: false, isKnown: false };
  return isUnknown ? [{ ...narrowed, candidates: [moved] }] : hasNamesakes(mention) ? [wide] : null;
}

function hasNamesakes({ candidates }: Mention): boolean {
  return candidates.some(({ powiat }) => powiat !== candidates[0]?.powiat);
}

function lies(place: RegisterPlace, where: RegisterPlace, wide: Mention): boolean {
  // "koło Otwocka" tells the powiat; a gmina, a town around a place and a postal code tell the gmina.
  const isByGmina = wide.role !== "near" && where.gmina !== null;
  return isByGmina ? place.gmina === where.gmina : place.powiat === where.powiat;
}
