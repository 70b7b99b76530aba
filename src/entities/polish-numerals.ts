import { fold } from "../text/fold.ts";

/**
 * Polish number words, inflected: main numerals with the personal forms ("dwóch"), collective ones ("siedmioro") and
 * nouns for a number of people ("piątka", "w piątkę"). Ordinals have a table of their own.
 */
const NUMERALS: readonly [value: number, forms: string][] = [
  [0, "zero zera zeru zerem"],
  [1, "jeden jedna jedno jednego jednej jednemu jednym jedną jednych"],
  [
    2,
    "dwa dwie dwóch dwu dwom dwoma dwiema dwaj dwoje dwojga dwojgu dwojgiem dwójka dwójki dwójkę dwójką dwójce",
  ],
  [3, "trzy trzech trzem trzema trzej troje trojga trojgu trojgiem trójka trójki trójkę trójką trójce"],
  [
    4,
    "cztery czterech czterem czterema czterej czworo czworga czworgu czworgiem czwórka czwórki czwórkę czwórką czwórce",
  ],
  [5, "pięć pięciu pięcioma pięcioro pięciorga pięciorgu pięciorgiem piątka piątki piątkę piątką piątce"],
  [
    6,
    "sześć sześciu sześcioma sześcioro sześciorga sześciorgu sześciorgiem szóstka szóstki szóstkę szóstką szóstce",
  ],
  [
    7,
    "siedem siedmiu siedmioma siedmioro siedmiorga siedmiorgu siedmiorgiem siódemka siódemki siódemkę siódemką siódemce",
  ],
  [8, "osiem ośmiu ośmioma ośmioro ośmiorga ośmiorgu ośmiorgiem ósemka ósemki ósemkę ósemką ósemce"],
  [
    9,
    "dziewięć dziewięciu dziewięcioma dziewięcioro dziewięciorga dziewięciorgu dziewięciorgiem dziewiątka dziewiątki dziewiątkę dziewiątce",
  ],
  [
    10,
    "dziesięć dziesięciu dziesięcioma dziesięcioro dziesięciorga dziesięciorgu dziesięciorgiem dziesiątka dziesiątkę dziesiątce",
  ],
  [11, "jedenaście jedenastu jedenastoma jedenaścioro jedenaściorga jedenaściorgu jedenaściorgiem"],
  [
    12,
    "dwanaście dwunastu dwunastoma dwanaścioro dwanaściorga dwanaściorgu dwanaściorgiem tuzin tuzina tuzinem",
  ],
  [13, "trzynaście trzynastu trzynastoma trzynaścioro trzynaściorga trzynaściorgu trzynaściorgiem"],
  [14, "czternaście czternastu czternastoma czternaścioro czternaściorga czternaściorgu czternaściorgiem"],
  [15, "piętnaście piętnastu piętnastoma piętnaścioro piętnaściorga piętnaściorgu piętnaściorgiem"],
  [16, "szesnaście szesnastu szesnastoma szesnaścioro szesnaściorga szesnaściorgu szesnaściorgiem"],
  [
    17,
    "siedemnaście siedemnastu siedemnastoma siedemnaścioro siedemnaściorga siedemnaściorgu siedemnaściorgiem",
  ],
  [18, "osiemnaście osiemnastu osiemnastoma osiemnaścioro osiemnaściorga osiemnaściorgu osiemnaściorgiem"],
  [
    19,
    "dziewiętnaście dziewiętnastu dziewiętnastoma dziewiętnaścioro dziewiętnaściorga dziewiętnaściorgu dziewiętnaściorgiem",
  ],
  [20, "dwadzieścia dwudziestu dwudziestoma dwadzieścioro dwadzieściorga dwadzieściorgu dwadzieściorgiem"],
  [
    30,
    "trzydzieści trzydziestu trzydziestoma trzydzieścioro trzydzieściorga trzydzieściorgu trzydzieściorgiem",
  ],
  [
    40,
    "czterdzieści czterdziestu czterdziestoma czterdzieścioro czterdzieściorga czterdzieściorgu czterdzieściorgiem",
  ],
  [
    50,
    "pięćdziesiąt pięćdziesięciu pięćdziesięcioma pięćdziesięcioro pięćdziesięciorga pięćdziesięciorgu pięćdziesięciorgiem",
  ],
  [
    60,
    "sześćdziesiąt sześćdziesięciu sześćdziesięcioma sześćdziesięcioro sześćdziesięciorga sześćdziesięciorgu",
  ],
  [
    70,
    "siedemdziesiąt siedemdziesięciu siedemdziesięcioma siedemdziesięcioro siedemdziesięciorga siedemdziesięciorgu",
  ],
  [
    80,
    "osiemdziesiąt osiemdziesięciu osiemdziesięcioma osiemdziesięcioro osiemdziesięciorga osiemdziesięciorgu",
  ],
  [
    90,
    "dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma dziewięćdziesięcioro dziewięćdziesięciorga dziewięćdziesięciorgu",
  ],
  [100, "sto stu stoma setka setki setkę setką setce"],
  [200, "dwieście dwustu dwustoma dwomaset"],
  [300, "trzysta trzystu trzystoma"],
  [400, "czterysta czterystu czterystoma"],
  [500, "pięćset pięciuset pięciomaset"],
  [600, "sześćset sześciuset"],
  [700, "siedemset siedmiuset"],
  [800, "osiemset ośmiuset"],
  [900, "dziewięćset dziewięciuset"],
  [1000, "tysiąc tysiąca tysiącu tysiącowi tysiącem"],
  [1_000_000, "milion miliona milionowi milionem milionie"],
  [1_000_000_000, "miliard miliarda miliardowi miliardem miliardzie"],
  [1_000_000_000_000, "bilion biliona bilionowi bilionem bilionie"],
];

/** Plural forms multiply what stands before them ("dwa tysiące"); alone they are no number: "tysiące osób". */
const MULTIPLIERS: readonly [value: number, forms: string][] = [
  [1000, "tysiące tysięcy tysiącom tysiącami tysiącach"],
  [1_000_000, "miliony milionów milionom milionami milionach"],
  [1_000_000_000, "miliardy miliardów miliardom miliardami miliardach"],
  [1_000_000_000_000, "biliony bilionów bilionom bilionami bilionach"],
];

/** Folded form → value, for numbers that can stand alone: "siedmiorga" → 7. */
export const numeralForms: ReadonlyMap<string, number> = toMap(NUMERALS);

/** Folded form → value, for words that only multiply: "tysiecy" → 1000. */
export const multiplierForms: ReadonlyMap<string, number> = toMap(MULTIPLIERS);

function toMap(rows: readonly [value: number, forms: string][]): Map<string, number> {
  return new Map(
    rows.flatMap(([value, forms]) => forms.split(" ").map((form): [string, number] => [fold(form), value])),
  );
}
