import { fold } from "../text/fold.ts";

/**
 * Polish number words, inflected: main numerals with the personal forms ("dwóch"), collective ones ("siedmioro") and
 * nouns for a number of people ("piątka", "w piątkę"). Ordinals get a table of their own.
 */
const NUMERALS: readonly [value: number, forms: string][] = [
  [0, "zero zera zeru zerem"],
  [1, "jeden jedna jedno jednego jednej jednemu jednym jedną"],
  [2, "dwa dwie dwóch dwu dwom dwoma dwiema dwaj dwoje dwojga dwojgu dwojgiem dwójka dwójki dwójkę dwójką"],
  [3, "trzy trzech trzem trzema trzej troje trojga trojgu trojgiem trójka trójki trójkę trójką"],
  [
    4,
    "cztery czterech czterem czterema czterej czworo czworga czworgu czworgiem czwórka czwórki czwórkę czwórką",
  ],
  [5, "pięć pięciu pięcioma pięcioro pięciorga pięciorgu pięciorgiem piątka piątki piątkę piątką"],
  [6, "sześć sześciu sześcioma sześcioro sześciorga sześciorgu sześciorgiem szóstka szóstki szóstkę szóstką"],
  [
    7,
    "siedem siedmiu siedmioma siedmioro siedmiorga siedmiorgu siedmiorgiem siódemka siódemki siódemkę siódemką",
  ],
  [8, "osiem ośmiu ośmioma ośmioro ośmiorga ośmiorgu ośmiorgiem ósemka ósemki ósemkę ósemką"],
  [
    9,
    "dziewięć dziewięciu dziewięcioma dziewięcioro dziewięciorga dziewięciorgu dziewięciorgiem dziewiątka dziewiątkę",
  ],
  [
    10,
    "dziesięć dziesięciu dziesięcioma dziesięcioro dziesięciorga dziesięciorgu dziesięciorgiem dziesiątka dziesiątkę",
  ],
  [11, "jedenaście jedenastu jedenastoma jedenaścioro jedenaściorga jedenaściorgu"],
  [12, "dwanaście dwunastu dwunastoma dwanaścioro dwanaściorga dwanaściorgu tuzin tuzina"],
  [13, "trzynaście trzynastu trzynastoma trzynaścioro trzynaściorga trzynaściorgu"],
  [14, "czternaście czternastu czternastoma czternaścioro czternaściorga czternaściorgu"],
  [15, "piętnaście piętnastu piętnastoma piętnaścioro piętnaściorga piętnaściorgu"],
  [16, "szesnaście szesnastu szesnastoma szesnaścioro szesnaściorga szesnaściorgu"],
  [17, "siedemnaście siedemnastu siedemnastoma siedemnaścioro siedemnaściorga siedemnaściorgu"],
  [18, "osiemnaście osiemnastu osiemnastoma osiemnaścioro osiemnaściorga osiemnaściorgu"],
  [19, "dziewiętnaście dziewiętnastu dziewiętnastoma dziewiętnaścioro dziewiętnaściorga dziewiętnaściorgu"],
  [20, "dwadzieścia dwudziestu dwudziestoma dwadzieścioro dwadzieściorga dwadzieściorgu"],
  [30, "trzydzieści trzydziestu trzydziestoma trzydzieścioro trzydzieściorga trzydzieściorgu"],
  [40, "czterdzieści czterdziestu czterdziestoma czterdzieścioro czterdzieściorga czterdzieściorgu"],
  [50, "pięćdziesiąt pięćdziesięciu pięćdziesięcioma pięćdziesięcioro pięćdziesięciorga"],
  [60, "sześćdziesiąt sześćdziesięciu sześćdziesięcioma sześćdziesięcioro sześćdziesięciorga"],
  [70, "siedemdziesiąt siedemdziesięciu siedemdziesięcioma siedemdziesięcioro siedemdziesięciorga"],
  [80, "osiemdziesiąt osiemdziesięciu osiemdziesięcioma osiemdziesięcioro osiemdziesięciorga"],
  [90, "dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma dziewięćdziesięcioro dziewięćdziesięciorga"],
  [100, "sto stu stoma setka setki setkę setką"],
  [200, "dwieście dwustu dwustoma"],
  [300, "trzysta trzystu trzystoma"],
  [400, "czterysta czterystu czterystoma"],
  [500, "pięćset pięciuset"],
  [600, "sześćset sześciuset"],
  [700, "siedemset siedmiuset"],
  [800, "osiemset ośmiuset"],
  [900, "dziewięćset dziewięciuset"],
  [1000, "tysiąc tysiąca tysiącu tysiącem tysiące tysięcy tysiącom tysiącami tysiącach"],
  [1_000_000, "milion miliona milionowi milionem miliony milionów milionom milionami milionach"],
];

/** Folded form → value: "siedmiorga" → 7. */
export const numeralForms: ReadonlyMap<string, number> = new Map(
  NUMERALS.flatMap(([value, forms]) => forms.split(" ").map((form): [string, number] => [fold(form), value])),
);
