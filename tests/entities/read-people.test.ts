import { describe, expect, it } from "vitest";
import { readPeople } from "../../src/entities/read-people.ts";

describe("a number of people", () => {
  it.each<[text: string, min: number, max: number | null]>([
    ["12", 12, 12],
    ["dwanaście osób", 12, 12],
    ["DWANASCIE OSOB", 12, 12],
    ["jest nas dwanaścioro", 12, 12],
    ["siedmioro", 7, 7],
    ["a, i jest nas jednak siedmioro", 7, 7],
    ["w piątkę", 5, 5],
    ["dwie", 2, 2],
    ["z dziesięć", 10, 10],
    ["ze czterdzieści", 40, 40],
    ["ok. 20", 20, 20],
    ["około stu pięćdziesięciu ludzi", 150, 150],
    ["mniej więcej 20 osób", 20, 20],
    ["20os", 20, 20],
    ["jakieś 40 pań", 40, 40],
    ["dwa tysiące trzysta", 2300, 2300],
    ["0", 0, 0],
    ["nikogo nie zatrudniamy", 0, 0],
    ["na razie tylko ja", 1, 1],
    ["10-15", 10, 15],
    ["10–15 osób", 10, 15],
    ["od 10 do 15", 10, 15],
    ["między dziesięć a piętnaście", 10, 15],
    ["10 lub 12", 10, 12],
    ["dziesięć, może dwanaście", 10, 12],
    ["pięć sześć osób", 5, 6],
    ["15-10", 10, 15],
    ["kilka", 3, 9],
    ["jest nas kilkoro", 3, 9],
    ["parę osób", 2, 9],
    ["kilkanaście", 11, 19],
    ["kilkunastu mieszkańców", 11, 19],
    ["kilkadziesiąt", 20, 99],
    ["ponad 30", 31, null],
    ["więcej niż dwadzieścia", 21, null],
    ["co najmniej 5", 5, null],
    ["min. 5", 5, null],
    ["10+", 10, null],
    ["10 osób lub więcej", 10, null],
    ["do 20", 1, 20],
    ["nie więcej niż 20", 1, 20],
    ["mniej niż 10", 1, 9],
    ["20 osób, działamy od 2019 roku", 20, 20],
    ["od 2019 roku, 20 osób", 20, 20],
    ["12 osób, w tym 3 dzieci", 12, 12],
    ["dwadzieścia kilka osób", 23, 29],
    ["setki osób", 200, 999],
    ["10 osób lub mniej", 1, 10],
    ["jest nas 12, tel. 500 000 000", 12, 12],
  ])("“%s” is from %s to %s", (text, min, max) => {
    expect(readPeople(text)).toEqual({ kind: "read", min, max });
  });

  it.each([
    ["nie wiem", "liczba-nierozpoznana"],
    ["", "liczba-nierozpoznana"],
    ["dużo", "liczba-nierozpoznana"],
    ["2,5", "liczba-nierozpoznana"],
    ["-5", "liczba-nierozpoznana"],
    ["2 kobiety i 3 mężczyzn", "liczba-kilka"],
    ["2 kucharki i 3 panów", "liczba-kilka"],
    ["raz 5, raz 20", "liczba-kilka"],
    ["500 000 000", "liczba-za-duza"],
  ])("is not read from “%s”: %s", (text, problem) => {
    expect(readPeople(text)).toEqual({ kind: "invalid", problem });
  });
});
