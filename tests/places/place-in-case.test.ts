import { describe, expect, test } from "vitest";
import type { PlaceKind } from "../../src/places/place.ts";
import { placeInCase, placeWithPreposition } from "../../src/places/place-in-case.ts";
import { realPlaces } from "./load-real-places.ts";

const place = (name: string, kind: PlaceKind) => ({ name, kind });

describe("placeInCase", () => {
  test.each([
    ["Piaseczno", "miasto", "Piasecznie", "Piaseczna"],
    ["Nowe Miasto nad Pilicą", "miasto", "Nowym Mieście nad Pilicą", "Nowego Miasta nad Pilicą"],
    ["Dębe Wielkie", "wies", "Dębem Wielkiem", "Dębego Wielkiego"],
    ["Konstancin-Jeziorna", "miasto", "Konstancinie-Jeziornie", "Konstancina-Jeziorny"],
    ["Stare Babice", "wies", "Starych Babicach", "Starych Babic"],
    ["miński", "powiat", "powiecie mińskim", "powiatu mińskiego"],
    ["warszawski zachodni", "powiat", "powiecie warszawskim zachodnim", "powiatu warszawskiego zachodniego"],
    ["Warszawa", "powiat", "Warszawie", "Warszawy"],
    ["Jaktorów", "gmina", "gminie Jaktorów", "gminy Jaktorów"],
  ] as const)("declines %s", (name, kind, locative, genitive) => {
    expect(placeInCase(place(name, kind), "locative", realPlaces)).toBe(locative);
    expect(placeInCase(place(name, kind), "genitive", realPlaces)).toBe(genitive);
  });

  test("declines no postal code and no name that is only guessed", () => {
    expect(placeInCase(place("05-500", "kod-pocztowy"), "locative", realPlaces)).toBeNull();
    expect(placeInCase(place("Kozietuły", "wies"), "locative", realPlaces)).toBeNull();
  });

  test("knows every powiat, town, district and seat of the area", () => {
    const known = [...realPlaces.entries.values()].flatMap(({ places, powiaty }) => [
      ...places.filter(({ inside, isKnown }) => inside && isKnown),
      ...powiaty.filter(({ inside }) => inside),
    ]);
    expect(known.length).toBeGreaterThan(90);
    expect(known.filter((one) => placeInCase(one, "locative", realPlaces) === null)).toEqual([]);
  });
});

describe("placeWithPreposition", () => {
  test.each([
    ["Piaseczno", "miasto", "w Piasecznie"],
    ["Włochy", "dzielnica", "we Włochach"],
    ["Wołomin", "miasto", "w Wołominie"],
    ["Mokotów", "dzielnica", "na Mokotowie"],
    ["żyrardowski", "powiat", "w powiecie żyrardowskim"],
  ] as const)("takes the preposition of %s", (name, kind, phrase) => {
    expect(placeWithPreposition(place(name, kind), realPlaces)).toBe(phrase);
  });
});
