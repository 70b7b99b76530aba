import { describe, expect, test } from "vitest";
import { match, matchExpected, say } from "./load-real-places.ts";

describe("names in any case", () => {
  test.each([
    ["zapraszamy do Nadarzyna", "Nadarzyn (pruszkowski)"],
    ["nasza świetlica stoi w Brwinowie", "Brwinów (pruszkowski)"],
    ["gospodynie spod Mszczonowa", "Mszczonów (żyrardowski)"],
    ["pod Żyrardowem", "Żyrardów (żyrardowski)"],
    ["koło Tarczyna", "Tarczyn (piaseczyński)"],
    ["do Nowego Miasta nad Pilicą", "Nowe Miasto nad Pilicą (grójecki)"],
    ["mieszkańcy Dębego Wielkiego", "Dębe Wielkie (miński)"],
    ["klub w Sobieniach-Jeziorach", "Sobienie-Jeziory (otwocki)"],
    ["z Puszczy Mariańskiej", "Puszcza Mariańska (żyrardowski)"],
    ["mieszkam we Włochach", "Włochy (Warszawa)"],
    ["działamy na Mokotowie", "Mokotów (Warszawa)"],
    ["biblioteka na Gocławku", "Gocławek (Warszawa)"],
    ["w Kozerkach", "Kozerki (grodziski)"],
  ])("finds the place of %j", (text, place) => {
    expect(say(match(text))).toEqual([place]);
  });

  test.each([
    ["w wolominie", "Wołomin (wołomiński)"],
    ["WIELISZEW", "Wieliszew (legionowski)"],
    ["stowarzyszenie z podkowy lesnej", "Podkowa Leśna (grodziski)"],
    ["ozarow maz.", "Ożarów Mazowiecki (warszawski zachodni)"],
    ["Mińsk Maz. i okolice", "Mińsk Mazowiecki (miński)"],
    ["W-wa", "Warszawa (Warszawa)"],
    ["jesteśmy z Wawy", "Warszawa (Warszawa)"],
    ["niedaleko Konstancina", "Konstancin-Jeziorna (piaseczyński)"],
    ["na Pradze Płd", "Praga-Południe (Warszawa)"],
  ])("finds it without diacritics, in capitals and shortened: %j", (text, place) => {
    expect(say(match(text))).toEqual([place]);
  });

  test("says where in the text the name stands", () => {
    const text = "Czy Góra Kalwaria też?";
    const [found] = match(text);
    expect(found?.kind === "found" && text.slice(found.span.start, found.span.end)).toBe("Góra Kalwaria");
  });
});

describe("typing errors", () => {
  test.each([
    ["w Prusznowie", "Pruszków (pruszkowski)"],
    ["jestem z Sohaczewa", "Sochaczew (sochaczewski)"],
    ["Milanwóek", "Milanówek (grodziski)"],
    ["w Żyradrowie", "Żyrardów (żyrardowski)"],
    ["legoinowo", "Legionowo (legionowski)"],
    ["powiat otwcoki", "otwocki (otwocki)"],
    ["w Mogielincy", "Mogielnica (grójecki)"],
  ])("mends %j", (text, place) => {
    expect(say(match(text))).toEqual([place]);
  });

  test.each(["OWES nam pomógł", "po co nam fundraising", "zamienię stół na krzesła", "help me", "dotajca"])(
    "makes no place of another word: %j",
    (text) => {
      expect(match(text)).toEqual([]);
    },
  );
});

describe("powiaty", () => {
  test.each([
    ["powiat sochaczewski", ["sochaczewski (sochaczewski)"]],
    ["pow. miński", ["miński (miński)"]],
    ["w otwockim", ["otwocki (otwocki)"]],
    ["z pruszkowskiego", ["pruszkowski (pruszkowski)"]],
    ["legionowski powiat", ["legionowski (legionowski)"]],
    ["starostwo w powiecie warszawskim zachodnim", ["warszawski zachodni (warszawski zachodni)"]],
    ["powiat Grójec", ["grójecki (grójecki)"]],
    [
      "powiaty miński, wołomiński i otwocki",
      ["miński (miński)", "wołomiński (wołomiński)", "otwocki (otwocki)"],
    ],
    ["powiat radomski", ["radomski (radomski) poza"]],
  ])("reads %j", (text, places) => {
    expect(say(match(text))).toEqual(places);
  });

  test.each(["miński traktor stoi w polu", "w otwockim szpitalu", "nazywam się Jan Sochaczewski"])(
    "takes no adjective of another noun for a powiat: %j",
    (text) => {
      expect(match(text)).toEqual([]);
    },
  );

  test("asks which part of the region is meant only after a question about the place", () => {
    expect(match("subregion żyrardowski")).toEqual([]);
    expect(say(matchExpected("subregion żyrardowski"))).toEqual(["subregion żyrardowski?"]);
  });
});

describe("ordinary words", () => {
  test.each([
    ["mieszkam w ząbkach", "Ząbki (wołomiński)"],
    ["jesteśmy z kobyłki", "Kobyłka (wołomiński)"],
    ["gmina Tłuszcz", "Tłuszcz (wołomiński)"],
    ["spotykamy się na ochocie", "Ochota (Warszawa)"],
    ["czy program obejmuje Marki", "Marki (wołomiński)"],
    ["Warka też?", "Warka (grójecki)"],
  ])("are places with evidence: %j", (text, place) => {
    expect(say(match(text))).toEqual([place]);
  });

  test("are places in a list of places", () => {
    expect(say(match("Zielonka, Wołomin, Marki"))).toEqual([
      "Zielonka (wołomiński)",
      "Wołomin (wołomiński)",
      "Marki (wołomiński)",
    ]);
  });

  test.each([
    "dobre rady zawsze w cenie",
    "z dobrej woli pomagamy",
    "na górze jest sala",
    "z góry dziękuję",
    "w wesołej kompanii",
    "znane marki kosmetyków",
    "chipsy smażone w tłuszczu roślinnym",
    "mieszkam w małej wsi",
    "koło gospodyń wiejskich",
    "Koło Gospodyń Wiejskich",
    "Fundacja Radość",
    "nazywam się Anna Zielonka",
    "Izabela prowadzi zajęcia",
    "placówka wsparcia dziennego",
    "Praga leży w Czechach",
    "wycieczka do Włoch",
    "ul. Leszno 5",
    "złota rączka",
  ])("are no places without: %j", (text) => {
    expect(match(text)).toEqual([]);
  });

  test.each([
    ["marki", "Marki (wołomiński)"],
    ["dobre", "Dobre (miński)"],
    ["to będzie wola", "Wola (Warszawa)"],
  ])("are places after a question about the place: %j", (text, place) => {
    expect(say(matchExpected(text))).toEqual([place]);
  });

  test.each(["nie wiem", "tak", "pomoc", "anuluj", "od nowa", "cała Polska", "dobre pytanie"])(
    "but not every answer is a place: %j",
    (text) => {
      expect(matchExpected(text)).toEqual([]);
    },
  );
});

describe("postal codes", () => {
  test.each([
    ["05-500", "05-500 (piaseczyński)"],
    ["kod 05 800", "05-800 (pruszkowski)"],
    ["02-777", "02-777 (Warszawa)"],
    ["26-600", "26-600 (Radom) poza"],
    ["05-530 Góra Kalwaria", "Góra Kalwaria (piaseczyński)"],
  ])("are read: %j", (text, place) => {
    expect(say(match(text))).toEqual([place]);
  });

  test("that cross powiaty are asked about", () => {
    expect(say(match("05-610"))).toEqual(["05-610?"]);
  });

  test.each(["telefon 22 05 500 12", "dostaliśmy 15 500 zł", "NIP 525-000-12-34"])(
    "are no other numbers: %j",
    (text) => {
      expect(match(text)).toEqual([]);
    },
  );

  test("need no hyphen after a question about the place", () => {
    expect(say(matchExpected("96500"))).toEqual(["96-500 (sochaczewski)"]);
  });
});
