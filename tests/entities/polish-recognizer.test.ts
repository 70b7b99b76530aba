import { describe, expect, it } from "vitest";
import { polish } from "../../src/entities/polish-recognizer.ts";
import { readNumbers } from "../../src/entities/read-numbers.ts";

describe("the Polish culture of Recognizers-Text", () => {
  it("gives results in the library's own shape, with the text as it was typed", () => {
    expect(polish.model("number").parse("mamy dwieście trzydzieści pięć osób")).toEqual([
      {
        start: 5,
        end: 29,
        resolution: { value: "235" },
        text: "dwieście trzydzieści pięć",
        typeName: "number",
      },
    ]);
    expect(polish.model("boolean").parse("no dobra")).toMatchObject([
      { start: 0, end: 7, resolution: { value: true }, text: "no dobra", typeName: "boolean" },
    ]);
  });

  it("does not fall back to English", () => {
    expect(polish.model("number").parse("twenty")).toEqual([]);
    expect(() => polish.getModel("currency", "pl-pl", false)).toThrow();
  });

  it("says nothing of dates without a reference", () => {
    expect(() => polish.dateTimeModel().parse("jutro")).toThrow("reference");
  });
});

describe("numbers in a text", () => {
  it.each<[text: string, values: number[]]>([
    ["zero", [0]],
    ["jedna", [1]],
    ["dwóch", [2]],
    ["trzema", [3]],
    ["czworga", [4]],
    ["pięciorgu", [5]],
    ["sześcioma", [6]],
    ["siedmiorgiem", [7]],
    ["ośmiu", [8]],
    ["dziewięcioro", [9]],
    ["dziesiątka", [10]],
    ["jedenastu", [11]],
    ["tuzin", [12]],
    ["piętnaścioro", [15]],
    ["dziewiętnastoma", [19]],
    ["dwudziestu trzech", [23]],
    ["trzydzieści jeden", [31]],
    ["dziewięćdziesiąt dziewięć", [99]],
    ["sto", [100]],
    ["stu dwudziestu trzech", [123]],
    ["czterysta pięćdziesiąt", [450]],
    ["pięciuset", [500]],
    ["tysiąc", [1000]],
    ["tysiąc dwieście", [1200]],
    ["dwa tysiące trzysta czterdzieści pięć", [2345]],
    ["sto tysięcy", [100_000]],
    ["milion dwieście tysięcy", [1_200_000]],
    ["1 500", [1500]],
    ["423 886,33", [423_886.33]],
    ["423\u00a0886,33", [423_886.33]],
    ["dwie trzy", [2, 3]],
    ["pięć-sześć", [5, 6]],
    ["10–15", [10, 15]],
    ["12os", [12]],
    ["B12", []],
    ["przedwczoraj", []],
    ["stolica", []],
    ["pięćdziesiątnica", []],
    ["tysiące osób", []],
    ["około setki", [100]],
    ["w piątki", []],
    ["dwa i pół", [2.5]],
    ["1,005 tys.", [1005]],
    ["", []],
  ])("“%s” are %j", (text, values) => {
    expect(readNumbers(text).map((number) => number.value)).toEqual(values);
  });

  it("are found where they stand", () => {
    const text = "Jest nas siedemnaście, może 20.";
    expect(readNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(["siedemnaście", "20"]);
  });

  it("takes a long text in reasonable time", () => {
    const started = performance.now();
    readNumbers("dwieście osób i ".repeat(300));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
