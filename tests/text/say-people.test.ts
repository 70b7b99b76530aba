import { describe, expect, it } from "vitest";
import { sayPeople } from "../../src/text/say-people.ts";

describe("a number of people in the summary", () => {
  it.each<[text: string, min: number, max: number | null, said: string]>([
    ["12", 12, 12, "12"],
    ["dwanaście osób", 12, 12, "12"],
    ["jest nas siedmioro", 7, 7, "7"],
    ["jest nas 12, jesteśmy z Cegłowa", 12, 12, "12"],
    ["z dziesięć", 10, 10, "około 10"],
    ["ok. 20 osób", 20, 20, "około 20"],
    ["OKOŁO DWUNASTU", 12, 12, "około 12"],
    ["10 mniej więcej", 10, 10, "około 10"],
    ["kilkanaście", 11, 19, "kilkanaście"],
    ["kilkunastu panów", 11, 19, "kilkanaście"],
    ["parę osób", 2, 9, "kilka"],
    ["kilkudziesięciu mieszkańców", 20, 99, "kilkadziesiąt"],
    ["dwadzieścia kilka osób", 23, 29, "23–29"],
    ["kilkaset osób", 200, 999, "kilkaset"],
    ["od 10 do 15", 10, 15, "10–15"],
    ["1–2", 1, 2, "1–2"],
    ["jedna lub dwie", 1, 2, "1–2"],
    ["około 10–12", 10, 12, "około 10–12"],
    ["do 20 osób", 1, 20, "najwyżej 20"],
    ["ponad 30", 31, null, "ponad 30"],
    ["10 i więcej", 10, null, "co najmniej 10"],
    ["nikogo nie zatrudniamy", 0, 0, "0"],
  ])("%j (%s to %s) is “%s”", (text, min, max, said) => {
    expect(sayPeople({ min, max, text })).toBe(said);
  });
});
