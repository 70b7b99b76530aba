import type { Step } from "../../../../src/dialog/flow.ts";

/** An input that a step refuses, with exactly what is said then. */
export type Refusal = { problem: string; text: string; said: string };

const letters = (count: number): string => "ab ".repeat(Math.ceil(count / 3)).slice(0, count);

/** All that can be wrong with an answer to a step. */
export function refusalsOf(step: Step): Refusal[] {
  switch (step.kind) {
    case "choice":
      return [
        {
          problem: "wybor-nierozpoznany",
          text: "qwrtzx",
          said: "Nie widzę takiej odpowiedzi na liście. Wybierz przycisk albo napisz jego numer.",
        },
      ];
    case "choices":
      return [
        {
          problem: "wybory-nierozpoznane",
          text: "1 i 99",
          said: "Nie widzę takich odpowiedzi na liście. Wybierz przycisk albo napisz numery, na przykład „1 i 3”.",
        },
      ];
    case "text":
      return [...lengths(step), wordless];
    case "name":
      return [...lengths(step).filter(({ problem }) => problem === "tekst-za-dlugi"), ...names];
    case "people":
      return step.minPeople === undefined ? numbers : [...numbers, tooFew(step.minPeople)];
    case "place":
      return [
        {
          problem: "miejsce-nierozpoznane",
          text: "99-999",
          said: "Nie znam takiego miejsca. Sprawdź nazwę albo podaj gminę, powiat lub kod pocztowy.",
        },
      ];
    case "contact":
      return contacts;
    case "nip":
      return nips;
    case "regon":
      return regons;
    case "register":
      return registers;
  }
}

function lengths({ minLength = 1, maxLength = 0 }: Step): Refusal[] {
  const tooShort = {
    problem: "tekst-za-krotki",
    text: letters(minLength - 1).trim(),
    said: `Napisz, proszę, trochę więcej. Najmniejsza liczba znaków to ${minLength}.`,
  };
  const tooLong = {
    problem: "tekst-za-dlugi",
    text: letters(maxLength + 2),
    said: `To za długi tekst. Zmieści się najwyżej ${maxLength} znaków. Skróć go, proszę, do najważniejszych spraw.`,
  };
  // One letter is no word yet, so nothing with a word is too short for a step that takes two.
  return minLength > 2 ? [tooShort, tooLong] : [tooLong];
}

const wordless: Refusal = {
  problem: "tekst-bez-slow",
  text: "?!",
  said: "Nie widzę tu żadnego słowa. Napisz, proszę, odpowiedź słowami.",
};

const names: Refusal[] = [
  {
    problem: "imie-bez-liter",
    text: "–",
    said: "Nie widzę tu imienia ani nazwiska. Napisz je, proszę, literami.",
  },
  {
    problem: "imie-z-cyframi",
    text: "Anna 7",
    said: "Tu potrzebne jest samo imię i nazwisko. Pytanie o telefon i adres e-mail jest następne.",
  },
];

const numbers: Refusal[] = [
  {
    problem: "liczba-nierozpoznana",
    text: "sporo",
    said: "Nie widzę tu liczby osób. Napisz ją cyframi albo słowami, na przykład „12” lub „około dziesięciu”.",
  },
  {
    problem: "liczba-kilka",
    text: "2 kucharki i 3 kelnerów",
    said: "Widzę tu więcej niż jedną liczbę. Napisz, proszę, jedną – wszystkie osoby razem.",
  },
  {
    problem: "liczba-za-duza",
    text: "20000",
    said: "Ta liczba jest bardzo duża. Sprawdź, proszę, czy nie ma w niej pomyłki.",
  },
];

const tooFew = (minPeople: number): Refusal => ({
  problem: "liczba-za-mala",
  text: `${minPeople - 1}`,
  said: `Ta liczba jest za mała. Podaj, proszę, co najmniej ${minPeople}.`,
});

const contacts: Refusal[] = [
  {
    problem: "kontakt-nierozpoznany",
    text: "nie pamiętam",
    said: "Nie widzę tu telefonu ani adresu e-mail. Podaj jedno z nich, na przykład 500 000 000.",
  },
  {
    problem: "telefon-za-krotki",
    text: "50 000 000",
    said: "Ten numer ma za mało cyfr. Polski numer ma ich dziewięć, na przykład 500 000 000.",
  },
  {
    problem: "telefon-za-dlugi",
    text: "500 000 0000",
    said: "Ten numer ma za dużo cyfr. Polski numer ma ich dziewięć, na przykład 500 000 000.",
  },
  {
    problem: "email-popraw",
    text: "biuro@gmial.com",
    said: "W adresie e-mail jest chyba pomyłka. Poprawny wygląda pewnie tak: biuro@gmail.com. Wyślij go, proszę, jeszcze raz.",
  },
  {
    problem: "email-bledny",
    text: "biuro@",
    said: "Ten adres e-mail jest niepełny. Poprawny ma postać „nazwa@example.org”.",
  },
  {
    problem: "email-bez-malpy",
    text: "biuro.example.org",
    said: "W tym adresie e-mail brakuje znaku @. Poprawny ma postać „nazwa@example.org”.",
  },
];

const nips: Refusal[] = [
  {
    problem: "nip-brak-cyfr",
    text: "chyba mamy",
    said: "Nie widzę tu numeru NIP. To dziesięć cyfr, na przykład 123-456-32-18.",
  },
  {
    problem: "nip-dlugosc",
    text: "123-456-32",
    said: "NIP ma dziesięć cyfr, a tu jest ich inna liczba. Sprawdź, proszę, czy żadnej nie brakuje.",
  },
  {
    problem: "nip-suma",
    text: "123-456-32-19",
    said: "Te cyfry nie tworzą poprawnego numeru NIP. Sprawdź, proszę, czy nie ma w nich pomyłki.",
  },
];

const regons: Refusal[] = [
  {
    problem: "regon-brak-cyfr",
    text: "chyba mamy",
    said: "Nie widzę tu numeru REGON. To dziewięć albo czternaście cyfr.",
  },
  {
    problem: "regon-dlugosc",
    text: "12345678",
    said: "REGON ma dziewięć albo czternaście cyfr, a tu jest ich inna liczba. Sprawdź go, proszę.",
  },
  {
    problem: "regon-suma",
    text: "123456784",
    said: "Te cyfry nie tworzą poprawnego numeru REGON. Sprawdź, proszę, czy nie ma w nich pomyłki.",
  },
];

const registers: Refusal[] = [
  {
    problem: "rejestr-brak-cyfr",
    text: "chyba jest",
    said: "Nie widzę tu numeru. Podaj numer KRS albo wybierz przycisk.",
  },
  {
    problem: "rejestr-za-dlugi",
    text: `ewidencja ${"1".repeat(100)}`,
    said: "To za długi tekst. Podaj sam numer i nazwę rejestru.",
  },
  {
    problem: "rejestr-to-nip",
    text: "123-456-32-18",
    said: "To wygląda na NIP. Tutaj potrzebny jest numer KRS albo numer z innego rejestru.",
  },
  {
    problem: "rejestr-to-regon",
    text: "123456785",
    said: "To wygląda na REGON. Tutaj potrzebny jest numer KRS albo numer z innego rejestru.",
  },
  {
    problem: "krs-za-krotki",
    text: "12345",
    said: "Numer KRS ma dziesięć cyfr. Jeśli to inny rejestr, dopisz jego nazwę, na przykład „ewidencja starosty 12”.",
  },
  {
    problem: "krs-za-dlugi",
    text: "00001234567",
    said: "Numer KRS ma dziesięć cyfr, a tu jest ich więcej. Sprawdź go, proszę.",
  },
  {
    problem: "krs-bledny",
    text: "9000123456",
    said: "Numer KRS zaczyna się od zer, na przykład 0000123456. Sprawdź go, proszę.",
  },
];
