import { fold } from "../text/fold.ts";

/** Stems that take the endings of "czwarty"; compounds are built of them: "dwudziesty pierwszy". */
const HARD_STEMS: readonly [value: number, stems: string][] = [
  [1, "pierwsz"],
  [4, "czwart"],
  [5, "piąt"],
  [6, "szóst"],
  [7, "siódm"],
  [8, "ósm"],
  [9, "dziewiąt"],
  [10, "dziesiąt"],
  [11, "jedenast"],
  [12, "dwunast"],
  [13, "trzynast"],
  [14, "czternast"],
  [15, "piętnast"],
  [16, "szesnast"],
  [17, "siedemnast"],
  [18, "osiemnast"],
  [19, "dziewiętnast"],
  [20, "dwudziest"],
  [30, "trzydziest"],
  [40, "czterdziest"],
  [50, "pięćdziesiąt"],
  [60, "sześćdziesiąt"],
  [70, "siedemdziesiąt"],
  [80, "osiemdziesiąt"],
  [90, "dziewięćdziesiąt"],
  [100, "setn"],
  [200, "dwusetn dwóchsetn"],
  [300, "trzechsetn"],
  [400, "czterechsetn"],
  [500, "pięćsetn"],
  [600, "sześćsetn"],
  [700, "siedemsetn"],
  [800, "osiemsetn"],
  [900, "dziewięćsetn"],
  [1000, "tysięczn"],
  [2000, "dwutysięczn"],
];
const HARD_ENDINGS = ["y", "a", "e", "ego", "ej", "emu", "ym", "ą", "ych", "ymi"];
const SOFT: readonly [value: number, forms: string][] = [
  [1, "pierwsi"],
  [2, "drugi druga drugie drugiego drugiej drugiemu drugim drugą drugich drugimi drudzy"],
  [3, "trzeci trzecia trzecie trzeciego trzeciej trzeciemu trzecim trzecią trzecich trzecimi"],
];

/** Folded form → value of one word: "drugiej" → 2, "dwudziestego" → 20. */
export const ordinalForms: ReadonlyMap<string, number> = new Map([
  ...HARD_STEMS.flatMap(([value, stems]) =>
    stems
      .split(" ")
      .flatMap((stem) => HARD_ENDINGS.map((ending): [string, number] => [fold(stem + ending), value])),
  ),
  ...SOFT.flatMap(([value, forms]) => forms.split(" ").map((form): [string, number] => [fold(form), value])),
]);
