import { describe, expect, it } from "vitest";
import { readYesNo } from "../../src/entities/read-yes-no.ts";

describe("yes and no", () => {
  it.each(
    `tak|TAK!|tak tak|no|no dobra|no, jasne|no ok|jasne|pewnie|pewnie, że tak|oczywiście|raczej tak|chyba tak|ok|okej
    nie ma sprawy|nie ma problemu|czemu nie?|dlaczego by nie|nie no, spoko|jak najbardziej|niech będzie|może być|zgadzam się
    nie mam nic przeciwko|nie widzę przeszkód|nie inaczej|👍🏽
    zgoda|chętnie|poproszę|tak, nie mam uwag|nie wiem, raczej tak|👍|t|mhm`.split(/\s*[|\n]\s*/),
  )("“%s” is yes", (text) => {
    expect(readYesNo(text)).toBe(true);
  });

  it.each(
    `nie|Nie.|nie, dziękuję|no nie|chyba nie|raczej nie|pewnie nie|oczywiście, że nie|absolutnie nie|nie chcę|nie trzeba
    niekoniecznie|nie zgadzam się|w żadnym wypadku|nigdy|nie no|nie, dalej|nie, tak będzie lepiej|👎|n`.split(
      /\s*[|\n]\s*/,
    ),
  )("“%s” is no", (text) => {
    expect(readYesNo(text)).toBe(false);
  });

  it.each(
    `nie wiem|no nie wiem|nie jestem pewna|nie mam pewności|nie pamiętam|nie mam pojęcia|tak czy inaczej|może|tak i nie|a ile to trwa|fundacja|
    szukamy prawnika, bo nie mamy jeszcze statutu|notatka|niebo|okno`.split(/\s*[|\n]\s*/),
  )("“%s” is neither", (text) => {
    expect(readYesNo(text)).toBeNull();
  });
});
