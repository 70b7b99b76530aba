import { describe, expect, test } from "vitest";
import { spotValues } from "../../../src/conversation/intake/spot-values.ts";
import { describeAnswer } from "../../../src/dialog/describe-answer.ts";
import { testWorld } from "../../support/test-world.ts";

const world = testWorld();

/** What was spotted, as a summary shows it; descriptions only as the one of an organisation, numbers of people as those of a group. */
function spot(text: string): Record<string, string> {
  const { "grupa-opis": _, "organizacja-liczba-osob": __, ...values } = spotValues(text, world);
  return Object.fromEntries(
    Object.entries(values).map(([id, answer]) => {
      const step = world.flow.steps.get(id);
      if (!step) throw new Error(id);
      return [id, describeAnswer(step, answer, ({ name }) => name)];
    }),
  );
}

describe("everything that is certain", () => {
  test("of a whole first message", () => {
    expect(
      spot("Dzień dobry, jesteśmy KGW z Cegłowa, 18 osób, szukamy księgowej, Barbara, 501 000 123"),
    ).toEqual({
      rodzaj: "Podmiot ekonomii społecznej",
      "forma-prawna": "Koło gospodyń wiejskich",
      miejsce: "Cegłów",
      "grupa-liczba-osob": "18",
      opis: "jesteśmy KGW z Cegłowa, 18 osób, szukamy księgowej",
      "formy-wsparcia": "Doradztwo specjalistyczne",
      "imie-nazwisko": "Barbara",
      kontakt: "501 000 123",
    });
  });

  test("in capitals without diacritics, and in small letters", () => {
    expect(spot("JESTESMY STOWARZYSZENIEM Z OTWOCKA, BARBARA, 500 000 001")).toMatchObject({
      "forma-prawna": "Stowarzyszenie",
      miejsce: "Otwock",
      "imie-nazwisko": "Barbara",
    });
    expect(spot("grupa sasiadek z piastowa, jest nas dwanascie, ania 500 000 002")).toMatchObject({
      miejsce: "Piastów",
      "grupa-liczba-osob": "12",
      "imie-nazwisko": "Ania",
    });
  });

  test.each([
    ["jesteśmy małą fundacją", "Fundacja"],
    ["jestem prezeską stowarzyszenia", "Stowarzyszenie"],
    ["piszę w imieniu koła gospodyń wiejskich", "Koło gospodyń wiejskich"],
    ["prowadzimy spółdzielnię socjalną", "Spółdzielnia socjalna"],
    ["OSP z Cegłowa", "Ochotnicza straż pożarna"],
  ])("the legal form of %j", (text, form) => {
    expect(spot(text)["forma-prawna"]).toBe(form);
  });

  test("the number of members in words", () => {
    expect(spot("jest nas z dziesięć")["grupa-liczba-osob"]).toBe("około 10");
    expect(spot("a, i jest nas jednak siedmioro")["grupa-liczba-osob"]).toBe("7");
    expect(spot("grupa liczy około 12 osób")["grupa-liczba-osob"]).toBe("około 12");
  });
});

describe("nothing that is not", () => {
  test.each([
    ["szukamy szkoły, która wynajmie salę", "rodzaj"],
    ["gmina Jaktorów", "rodzaj"],
    ["biblioteka w naszej wsi nie działa", "rodzaj"],
    ["chcemy założyć stowarzyszenie", "rodzaj"],
    ["współpracujemy z fundacją", "rodzaj"],
    ["jesteśmy spółdzielnią socjalną ze statusem przedsiębiorstwa społecznego", "rodzaj"],
    ["PS. proszę o telefon", "rodzaj"],
    ["spotkanie dla 30 osób", "grupa-liczba-osob"],
    ["zatrudniamy 5 osób", "grupa-liczba-osob"],
    ["w gminie mieszka 300 osób, a jest nas 7", "grupa-liczba-osob"],
    ["tel. 501 000 123, 05-500, rok 2019", "grupa-liczba-osob"],
    ["działamy w Otwocku i w Wołominie", "miejsce"],
    ["z siedzibą w Wołominie", "miejsce"],
    ["500 000 001 albo 500 000 002", "kontakt"],
    ["proszę o kontakt z Barbarą, 500 000 001", "imie-nazwisko"],
    ["Pozdrawiam, 500 000 001", "imie-nazwisko"],
    ["jesteśmy z Cegłowa, 500 000 001", "imie-nazwisko"],
    ["prowadzimy warsztaty i kursy", "formy-wsparcia"],
    ["szukamy lokalu na warsztaty", "formy-wsparcia"],
    ["potrzebujemy współpracy z biblioteką", "formy-wsparcia"],
    ["chcemy się zgłosić do programu, Otwock", "opis"],
  ])("%j has no %s", (text, step) => {
    expect(spot(text)[step]).toBeUndefined();
  });

  test("a description leaves name, contact, greeting and closing out", () => {
    const letter = [
      "Temat: prośba o wsparcie",
      "Dzień dobry,",
      "nazywam się Anna Przykładowa i piszę z Sochaczewa.",
      "Potrzebujemy pomocy w księgowości.",
      "Pozdrawiam",
      "Anna Przykładowa",
      "tel. 500 000 009",
    ].join("\n");
    expect(spot(letter).opis).toBe("piszę z Sochaczewa. Potrzebujemy pomocy w księgowości.");
  });
});
