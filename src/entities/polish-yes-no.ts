import type { IBooleanExtractorConfiguration } from "@microsoft/recognizers-text-choice";

/**
 * Yes and no for BooleanExtractor, on folded text. The traps of Polish: "no" means "yeah" unless "nie" follows it;
 * "nie ma sprawy" and "czemu nie" agree; "nie wiem" says neither.
 */
const UNSURE = "(?! (?:wiem|wiemy|pamietam|rozumiem|jestem pew|jestesmy pew|mam pewnosci))";
const AGREES = "(?:jasne|dobra|dobrze|pewnie|tak|ok|okej|oczywiscie|spoko|super|raczej)";

const YES = [
  `no[, ]+${AGREES}`, // "no dobra" is a yes with a sigh
  `nie no[, ]+${AGREES}`, // "nie no, jasne"
  "nie ma (?:sprawy|problemu)", // "nie ma sprawy, piszcie"
  "(?:czemu|dlaczego|czemuz) (?:by )?nie", // "czemu nie?"
  "(?:raczej|chyba|pewnie ze|oczywiscie ze|jasne ze|mysle ze|wlasnie|a|ale) tak", // "raczej tak"
  "(?:oczywiscie|pewnie|jasne|na pewno|dobrze|dobra)(?![ ,]+(?:ze )?nie\\b)", // not "oczywiście, że nie"
  "jak najbardziej|rzecz jasna|moze byc|niech bedzie|bardzo chetnie|chetnie|z checia",
  "tak|taak|tak tak|owszem|naturalnie|zgoda|zgadza sie|dokladnie|potwierdzam|poprosze|prosze bardzo",
  "(?<!nie )zgadzam sie", // not "nie zgadzam się"
  "ok|okej|okey|oki|oke|spoko|super|mhm|yhy|yes|t",
  "(?<!nie )no(?![ ,]*nie\\b)(?! way)", // "no" alone agrees, "no nie" doesn't
];

const NO = [
  `(?:raczej|chyba|pewnie|no|jeszcze|absolutnie|oczywiscie ze|oczywiscie|jasne ze|na pewno) nie${UNSURE}`, // "chyba nie"
  `nie(?! ma (?:sprawy|problemu))(?! no[, ]+${AGREES})${UNSURE}`, // "nie trzeba", not "nie wiem"
  "niekoniecznie|nigdy|w zadnym (?:razie|wypadku)|odmawiam|nope|n",
];

// "nie" in "czemu nie" belongs to the longer phrase.
const NOT_INSIDE_YES = "(?<!czemu )(?<!dlaczego )(?<!czemu by )(?<!dlaczego by )";

export const polishYesNo: IBooleanExtractorConfiguration = {
  regexTrue: new RegExp(`\\b(?:${YES.join("|")})\\b|👍|👌|✅`, "g"),
  regexFalse: new RegExp(`${NOT_INSIDE_YES}\\b(?:${NO.join("|")})\\b|👎|❌`, "g"),
  tokenRegex: /[^a-z0-9]/,
  emojiSkinToneRegex: /\uD83C[\uDFFB-\uDFFF]/g,
  onlyTopMatch: true,
};
