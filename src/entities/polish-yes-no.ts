import type { IBooleanExtractorConfiguration } from "@microsoft/recognizers-text-choice";

/**
 * Yes and no for BooleanExtractor, on folded text. The traps of Polish: "no" means "yeah" unless "nie" follows it;
 * "nie ma sprawy", "nie widzę przeszkód" and "czemu nie" agree; "nie wiem" says neither, nor does "tak czy inaczej".
 */
const UNKNOWN =
  "wiem|wiemy|wiadomo|wiedzial|pamietam|pamietamy|rozumiem|rozumiemy|orientuje|orientujemy|znam|jestem pew|jestesmy pew|zdecydowal";
const UNSURE = `(?! (?:(?:jeszcze )?(?:${UNKNOWN})|mam (?:pewnosci|pojecia|zdania)|(?:potrafie|umiem) powiedziec))`;
const AGREES = "(?:jasne|dobra|dobrze|pewnie|tak|ok|okej|oczywiscie|spoko|super|raczej|ba)";
/** What there is none of when someone agrees. */
const NO_OBSTACLE =
  "(?:ma|widze|widzimy|mam|mamy) (?:sprawy|problemu|problemow|przeszkod|przeciwwskazan|nic przeciw(?:ko)?)";
const NO_ANSWER = "(?! (?:naprawde|czy (?:siak|owak|inaczej)|samo|sobie|srednio|wiec))";

const YES = [
  `no[, ]+${AGREES}`, // "no dobra" is a yes with a sigh
  `nie no[, ]+${AGREES}`, // "nie no, jasne"
  `nie ${NO_OBSTACLE}`, // "nie ma sprawy, piszcie"
  "nie inaczej|bez problemu", // "nie inaczej" is "just so"
  "(?:czemu|dlaczego|czemuz) (?:by )?nie", // "czemu nie?"
  "(?:raczej|chyba|(?:pewnie|oczywiscie|jasne|mysle),? ze|wlasnie|a|ale) tak", // "raczej tak"
  "(?:oczywiscie|pewnie|jasne|na pewno|dobrze|dobra)(?![ ,]+(?:ze )?nie\\b)", // not "oczywiście, że nie"
  "jak najbardziej|rzecz jasna|jasna sprawa|moze byc|niech bedzie|bardzo chetnie|chetnie|z checia|a jakze",
  `tak tak|ta+k${NO_ANSWER}|owszem|naturalnie|zgoda|zgadza sie|dokladnie|poprosze|prosze bardzo`,
  // not "nie zgadzam się"
  "(?<!nie )(?:zgadza(?:m|my) sie|potwierdza(?:m|my)|akceptuje(?:my)?|wyraza(?:m|my) zgode|pasuje|(?:jestem|jestesmy) za)",
  "ok|okej|okey|oki|oke|spoko|luz|git|super|mhm|yhy|yes|t",
  "(?<!nie )no(?![ ,]*(?:to |juz )?nie\\b)(?! way)", // "no" alone agrees, "no nie" doesn't
];

const NO = [
  `(?:raczej|chyba|pewnie|no|jeszcze|absolutnie|wcale|lepiej|(?:oczywiscie|pewnie|jasne|mysle),? ze|oczywiscie|na pewno) nie${UNSURE}`, // "chyba nie"
  `nie+(?! ${NO_OBSTACLE})(?! inaczej\\b)(?! no[, ]+${AGREES})${UNSURE}`, // "nie trzeba", not "nie wiem"
  "niekoniecznie|nigdy|w zadnym (?:razie|wypadku)|odmawia(?:m|my)|rezygnuje(?:my)?|podziekuje(?:my)?|nope|n",
  "alez skad|skadze|skad znowu|gdzie tam|nic z (?:tego|tych rzeczy)|odpada|wykluczone|(?:jestem|jestesmy) przeciw",
];

// "nie" in "czemu nie" belongs to the longer phrase.
const NOT_INSIDE_YES = "(?<!czemu )(?<!dlaczego )(?<!czemu by )(?<!dlaczego by )";

const SKIN = "(?:\uD83C[\uDFFB-\uDFFF])?";

export const polishYesNo: IBooleanExtractorConfiguration = {
  regexTrue: new RegExp(`\\b(?:${YES.join("|")})\\b|(?:👍|👌)${SKIN}|✅`, "g"),
  regexFalse: new RegExp(`${NOT_INSIDE_YES}\\b(?:${NO.join("|")})\\b|👎${SKIN}|❌`, "g"),
  tokenRegex: /[^a-z0-9]/,
  emojiSkinToneRegex: /\uD83C[\uDFFB-\uDFFF]/g,
  onlyTopMatch: true,
};
