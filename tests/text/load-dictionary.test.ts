import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { loadDictionary } from "../../src/text/load-dictionary.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const dictionary = loadDictionary("knowledge/dictionary");

describe("lookup", () => {
  it.each([
    ["Piasecznie", "Piaseczno", "subst:sg:loc:n2"],
    ["spółdzielni", "spółdzielnia", "subst:pl:gen:f+subst:sg:dat:f+subst:sg:gen:f+subst:sg:loc:f"],
    ["pięcioro", "pięć", "num:pl:nom.acc.voc:n1.p1.p2:rec"],
    // cut at both ends
    ["najlepszy", "dobry", "adj:sg:acc:m3:sup+adj:sg:nom.voc:m1.m2.m3:sup"],
    ["niezarejestrowana", "zarejestrować", "ppas:sg:nom.voc:f:perf:neg"],
    // cut inside a letter
    ["urzędu", "urząd", "subst:sg:gen:m3"],
    ["Łodzi", "Łódź", "subst:pl:gen:f+subst:sg:dat:f+subst:sg:gen:f+subst:sg:loc:f+subst:sg:voc:f"],
  ])("reads %s as a form of %s", (form, lemma, tag) => {
    expect(dictionary.lookup(form)).toEqual([{ lemma, tag }]);
  });

  it("gives every reading of an ambiguous form", () => {
    const lemmas = dictionary.lookup("lata").map(({ lemma }) => lemma);
    expect(lemmas).toEqual(["latać", "lato", "rok"]);
  });

  it("takes the form as written", () => {
    expect(dictionary.lookup("piasecznie")).toEqual([]);
    expect(dictionary.lookup("spoldzielni")).toEqual([]);
    expect(dictionary.lookup("")).toEqual([]);
  });
});

describe("lookupFolded", () => {
  it("restores diacritics and capitals", () => {
    const forms = dictionary.lookupFolded("lodzi").map(({ form, lemma }) => `${form} ${lemma}`);
    expect(forms).toEqual(["Lodzi Lodzia", "lodzi lodzić", "Łodzi Łódź", "łodzi łódź"]);
  });

  it("finds the same readings as lookup does", () => {
    for (const form of ["żółć", "Śródmieściu", "gęślą", "ZUS", "przedsiębiorstw"]) {
      const entries = dictionary.lookupFolded(fold(form)).filter((entry) => entry.form === form);
      expect(entries.map(({ lemma, tag }) => ({ lemma, tag }))).toEqual(dictionary.lookup(form));
    }
  });

  it("finds nothing for text that isn't folded or is no word", () => {
    expect(dictionary.lookupFolded("żółty")).toEqual([]);
    expect(dictionary.lookupFolded("spoldzielnai")).toEqual([]);
    expect(dictionary.lookupFolded("що")).toEqual([]);
    expect(dictionary.lookupFolded("")).toEqual([]);
  });
});

describe("has", () => {
  it.each(["gmina", "Gmina", "GMINA", "Piaseczno", "PIASECZNO", "ZUS", "pięć"])("accepts %s", (word) => {
    expect(dictionary.has(word)).toBe(true);
  });

  it.each(["piaseczno", "gMina", "zus", "spoldzielnia", "spółdzelnia", "piec!", ""])(
    "refuses '%s'",
    (word) => {
      expect(dictionary.has(word)).toBe(false);
    },
  );
});

describe("hasFolded", () => {
  it("knows words without their diacritics and capitals", () => {
    expect(["spoldzielni", "piasecznie", "zus", "gmina"].every(dictionary.hasFolded)).toBe(true);
    expect(["spoldzelni", "xyzzy", "gmin a"].some(dictionary.hasFolded)).toBe(false);
  });
});

describe("entries", () => {
  it("goes through forms with the readings that lookup gives", () => {
    const seen: string[] = [];
    for (const { form, lemma, tag } of dictionary.entries()) {
      expect(dictionary.lookup(form)).toContainEqual({ lemma, tag });
      if (seen.push(form) === 500) {
        break;
      }
    }
    expect(seen).toHaveLength(500);
  });
});

describe("loadDictionary", () => {
  it("says which setting of polish.info it doesn't read", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "polish.info"), "fsa.dict.separator=;\nfsa.dict.encoder=INFIX\n");
    expect(() => loadDictionary(folder)).toThrow("expected encoder PREFIX");
  });
});
