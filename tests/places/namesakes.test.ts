import { describe, expect, test } from "vitest";
import { matchPlace } from "../../src/places/match-place.ts";
import { match, realPlaces, say } from "./load-real-places.ts";

describe("namesakes", () => {
  test("are asked about when a name is spread over the area, with gmina and powiat, at most seven", () => {
    const [asked] = match("jesteśmy z Nowej Wsi");
    expect(asked?.kind).toBe("ambiguous");
    if (asked?.kind !== "ambiguous") return;
    expect(asked.candidates.length).toBe(7);
    expect(asked.more).toBe(true);
    expect(asked.candidates.filter(({ inside }) => inside).every(({ gmina }) => gmina !== null)).toBe(true);
  });

  test("are asked about when a town elsewhere is bigger", () => {
    const [asked] = match("świetlica w Lesznie");
    expect(asked?.kind === "ambiguous" && asked.candidates.map(({ powiat }) => powiat)).toEqual(
      expect.arrayContaining(["Leszno", "warszawski zachodni"]),
    );
  });

  test("give way to a town of the area that everybody means", () => {
    expect(match("przychodnia w Piasecznie")).toMatchObject([{ kind: "found", confirm: false }]);
  });

  test("leave a likely place to be confirmed", () => {
    expect(match("świetlica w Grodzisku")).toMatchObject([
      { kind: "found", confirm: true, place: { name: "Grodzisk Mazowiecki" } },
    ]);
  });

  test.each([
    ["Józefów k. Otwocka", "Józefów (otwocki)"],
    ["w Józefowie koło Otwocka", "Józefów (otwocki)"],
    ["Zalesie w powiecie miński", "Zalesie (miński)"],
    ["Nowa Wieś, gmina Kołbiel", "Nowa Wieś (otwocki)"],
    ["gmina Serock, Nowa Wieś", "Nowa Wieś (legionowski)"],
    ["w gminie Leszno", "Leszno (warszawski zachodni)"],
    ["gm. Dąbrówka", "Dąbrówka (wołomiński)"],
    ["Warszawa Wola", "Wola (Warszawa)"],
    ["na Woli w Warszawie", "Wola (Warszawa)"],
    ["Wesoła, Warszawa", "Wesoła (Warszawa)"],
    ["Józefów w powiecie biłgorajskim", "Józefów (biłgorajski) poza"],
  ])("are told apart by what stands beside them: %j", (text, place) => {
    expect(say(match(text))).toEqual([place]);
  });

  test("with two spellings of one form are both offered", () => {
    const [asked] = match("w Stefanowie");
    const names = asked?.kind === "ambiguous" ? asked.candidates.map(({ name }) => name) : [];
    expect(names).toEqual(expect.arrayContaining(["Stefanów", "Stefanowo"]));
  });
});

describe("outside the area", () => {
  test.each([
    ["przyjechaliśmy z Radomia", "Radom (Radom) poza"],
    ["spod Nowego Dworu Mazowieckiego", "Nowy Dwór Mazowiecki (nowodworski) poza"],
    ["biuro z Garwolina", "Garwolin (garwoliński) poza"],
    ["w Bielsku-Białej", "Bielsko-Biała (Bielsko-Biała) poza"],
    ["spod Czosnowa", "Czosnów (nowodworski) poza"],
    ["mieszkamy w Pomiechówku", "Pomiechówek (nowodworski) poza"],
  ])("names powiat and voivodeship: %j", (text, place) => {
    const [outside] = match(text);
    expect(say(match(text))).toEqual([place]);
    expect(outside?.kind === "outside" && outside.place.voivodeship).toBeTruthy();
    expect(outside).toMatchObject({ place: { inside: false, subregion: null, assignment: null } });
  });
});

describe("what is known of a place", () => {
  test("is its gmina, powiat, subregion and partner with the assignment's standing", () => {
    expect(match("sad w Warce")).toMatchObject([
      {
        place: {
          name: "Warka",
          kind: "miasto",
          gmina: "Warka",
          powiat: "grójecki",
          voivodeship: "mazowieckie",
          subregion: "zyrardowski",
          inside: true,
          assignment: { partner: expect.any(String), status: expect.stringMatching(/robocze|potwierdzone/) },
        },
      },
    ]);
  });

  test("is Warszawa for everything in Warszawa", () => {
    const found = ["na Bielanach", "na Ursynowie", "na Saskiej Kępie", "01-001"].map(
      (text) => match(text)[0],
    );
    for (const one of found) {
      expect(one).toMatchObject({ place: { powiat: "Warszawa", subregion: "warszawa" } });
    }
  });
});

describe("several places", () => {
  test("come in the order of the text, none over another", () => {
    const text = "siedzibę mamy w Warszawie, a działamy w Otwocku i pod Radomiem";
    expect(say(match(text))).toEqual(["Warszawa (Warszawa)", "Otwock (otwocki)", "Radom (Radom) poza"]);
  });

  test("the single best is one of the area", () => {
    expect(matchPlace("z Radomia do Otwocka", realPlaces, { expected: false })).toMatchObject({
      kind: "found",
      place: { name: "Otwock" },
    });
    expect(matchPlace("dzień dobry", realPlaces, { expected: false })).toEqual({ kind: "none" });
  });
});
