import type { Register } from "./create-register.ts";
import { byLikelihood, type NameEntry, type RegisterPlace } from "./name-entry.ts";
import type { AliasRow, LocalityRow, NameTables } from "./place-tables.ts";
import { splitName } from "./split-name.ts";

/** Name → all that it may stand for. Throws on an alias whose target the tables lack. */
export function indexNames(tables: NameTables, register: Register): Map<string, NameEntry> {
  const entries = new Map<string, NameEntry>();
  const entryOf = (name: string): NameEntry => {
    const entry = entries.get(name) ?? emptyEntry(name);
    entries.set(name, entry);
    return entry;
  };
  addPlaces(tables, register, entryOf);
  for (const { code, name } of tables.gminy) {
    entryOf(name).gminy.push(register.gmina(code));
  }
  for (const { code, name, seat } of tables.powiaty) {
    // A city with a powiat's rights ("Radom") is found as a town.
    if (name === name.toLowerCase()) {
      entryOf(name).powiaty.push(register.powiat(code));
      entryOf(seat).seatOf.push(register.powiat(code));
    }
  }
  for (const row of tables.namesakes) {
    entryOf(row.name).namesakes = row;
  }
  for (const row of tables.aliases) {
    const targets = row.targets.flatMap((code) => targetOf(code, row));
    const isFirst = ({ name, powiat }: RegisterPlace, at: number): boolean =>
      targets.findIndex((other) => other.name === name && other.powiat === powiat) === at;
    entryOf(row.alias).alias = { row, targets: targets.filter(isFirst) };
  }
  for (const entry of entries.values()) {
    sortEntry(entry);
  }
  return entries;

  function targetOf(target: string, row: AliasRow): RegisterPlace[] {
    const places = resolveTarget(target, { tables, entries, register });
    if (places.length === 0) {
      throw new Error(`aliases.tsv: ${row.alias}: unknown target ${target}`);
    }
    return places;
  }
}

function emptyEntry(name: string): NameEntry {
  return {
    name,
    words: splitName(name),
    places: [],
    gminy: [],
    powiaty: [],
    seatOf: [],
    alias: null,
    namesakes: null,
    ordinary: false,
    elsewhere: false,
  };
}

function addPlaces(tables: NameTables, register: Register, entryOf: (name: string) => NameEntry): void {
  for (const row of tables.localities) {
    const entry = entryOf(row.name);
    entry.places.push(insidePlace(row, register));
    entry.ordinary ||= row.ordinary;
  }
  for (const { name, gmina, population } of tables.townsOutside) {
    const common = { name, gmina, powiat: gmina.slice(0, 4), inside: false };
    entryOf(name).places.push({ ...common, kind: "miasto", weight: population, isKnown: true });
  }
  for (const { name, powiaty, elsewhere } of tables.villagesOutside) {
    const entry = entryOf(name);
    entry.elsewhere = elsewhere;
    for (const powiat of powiaty) {
      const isTown = entry.places.some((place) => !place.inside && place.powiat === powiat);
      if (!isTown) {
        const common = { name, gmina: null, powiat, inside: false };
        entry.places.push({ ...common, kind: "wies", weight: WEIGHTS.village, isKnown: false });
      }
    }
  }
}

/** Guesses where the register has no population. */
const WEIGHTS = {
  town: 5000,
  seat: 800,
  gminaAround: 1500,
  village: 250,
  settlement: 100,
  partOfWarszawa: 1000,
  part: 60,
};
const WARSZAWA = "146501";

function insidePlace(row: LocalityRow, register: Register): RegisterPlace {
  const { name, kind, gmina } = row;
  const isSeat = register.gmina(gmina).name === name;
  const isKnown = isSeat || kind === "miasto" || kind === "dzielnica";
  // A seat stands for its gmina, too: "jesteśmy z Poświętnego".
  const weight = (row.population || guessWeight(row, isSeat)) + (isSeat ? WEIGHTS.gminaAround : 0);
  return { name, kind, gmina, powiat: gmina.slice(0, 4), weight, isKnown, inside: true };
}

function guessWeight({ kind, gmina }: LocalityRow, isSeat: boolean): number {
  if (kind === "miasto" || kind === "dzielnica") {
    return WEIGHTS.town;
  }
  if (isSeat) {
    return WEIGHTS.seat;
  }
  if (kind === "czesc") {
    return gmina === WARSZAWA ? WEIGHTS.partOfWarszawa : WEIGHTS.part;
  }
  return kind === "wies" ? WEIGHTS.village : WEIGHTS.settlement;
}

type TargetMeans = {
  tables: NameTables;
  entries: ReadonlyMap<string, NameEntry>;
  register: Register;
};

/** "1432" a powiat, "140504" the seat of a gmina, "146501/Mokotów" a place in it, else the powiaty of a subregion. */
function resolveTarget(target: string, { tables, entries, register }: TargetMeans): RegisterPlace[] {
  if (/^\d{4}$/.test(target)) {
    const isKnown = tables.powiaty.some(({ code }) => code === target);
    return isKnown ? [register.powiat(target)] : [];
  }
  const [gmina = "", place] = target.split("/");
  const name = place ?? tables.gminy.find(({ code }) => code === gmina)?.name;
  if (name !== undefined) {
    const found = entries.get(name)?.places.filter((one) => one.gmina === gmina) ?? [];
    return found.slice(0, 1);
  }
  return tables.powiaty
    .filter(({ subregion }) => subregion === target)
    .map(({ code }) => register.powiat(code));
}

function sortEntry(entry: NameEntry): void {
  entry.places.sort(byLikelihood);
  entry.gminy.sort(byLikelihood);
  entry.powiaty.sort(byLikelihood);
}
