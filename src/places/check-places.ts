import { fold } from "../text/fold.ts";
import type { PlaceTables } from "./place-tables.ts";

/** What is read of partners.yaml and programme.yaml here. */
export type CheckedPartners = {
  partners: readonly { id: string }[];
  assignments: readonly { powiaty: readonly string[]; partner: string }[];
};
export type CheckedProgramme = { areas: readonly { id: string; powiaty: readonly string[] }[] };

/**
 * Problems of the place tables among themselves and with the programme and its partners, path first; empty when all
 * agree. Unknown cues and malformed rows stop the loading already.
 */
export function checkPlaces(
  tables: PlaceTables,
  partners: CheckedPartners,
  programme: CheckedProgramme,
): string[] {
  return [
    ...checkAreas(tables, programme),
    ...checkAssignments(partners, programme),
    ...checkCodes(tables),
    ...checkAliases(tables),
    ...checkForms(tables),
  ];
}

function checkAreas({ powiaty }: PlaceTables, { areas }: CheckedProgramme): string[] {
  const inside = powiaty.filter(({ subregion }) => subregion !== "");
  const missing = areas.flatMap(({ id, powiaty: names }) =>
    names
      .filter((name) => !inside.some((row) => row.name === name && row.subregion === id))
      .map((name) => `places/powiaty.tsv: ${name}: not in subregion ${id}, as programme.yaml has it`),
  );
  const extra = inside
    .filter(
      ({ name, subregion }) =>
        !areas.some(({ id, powiaty: names }) => id === subregion && names.includes(name)),
    )
    .map(
      ({ name, subregion }) => `programme.yaml: areas: ${subregion}: lacks the powiat ${name} of powiaty.tsv`,
    );
  return [...missing, ...extra];
}

function checkAssignments({ partners, assignments }: CheckedPartners, { areas }: CheckedProgramme): string[] {
  const wanted = areas.flatMap(({ powiaty }) => powiaty);
  const assigned = assignments.flatMap(({ powiaty }) => powiaty);
  const counts = wanted
    .map((powiat) => ({ powiat, count: assigned.filter((name) => name === powiat).length }))
    .filter(({ count }) => count !== 1)
    .map(({ powiat, count }) => `partners.yaml: assignments: ${powiat}: expected one row, found ${count}`);
  const unknownPowiaty = assigned
    .filter((name) => !wanted.includes(name))
    .map((name) => `partners.yaml: assignments: ${name}: no powiat of the programme`);
  const unknownPartners = assignments
    .filter(({ partner }) => !partners.some(({ id }) => id === partner))
    .map(({ partner }) => `partners.yaml: assignments: unknown partner ${partner}`);
  return [...counts, ...unknownPowiaty, ...unknownPartners];
}

function checkCodes(tables: PlaceTables): string[] {
  const powiaty = new Set(tables.powiaty.map(({ code }) => code));
  const gminy = new Set(tables.gminy.map(({ code }) => code));
  const inside = new Set(tables.powiaty.filter(({ subregion }) => subregion !== "").map(({ code }) => code));
  const isKnown = (code: string): boolean => powiaty.has(code) || gminy.has(code);
  return [
    ...tables.gminy
      .filter(({ code }) => !powiaty.has(code.slice(0, 4)))
      .map(({ code, name }) => `places/gminy.tsv: ${name}: no powiat for ${code}`),
    ...tables.localities
      .filter(({ gmina }) => !gminy.has(gmina) || !inside.has(gmina.slice(0, 4)))
      .map(({ name, gmina }) => `places/localities.tsv: ${name}: ${gmina} is no gmina of the area`),
    ...tables.townsOutside
      .filter(({ gmina }) => !gminy.has(gmina) || inside.has(gmina.slice(0, 4)))
      .map(({ name, gmina }) => `places/towns-outside.tsv: ${name}: ${gmina} is no gmina outside the area`),
    ...tables.villagesOutside
      .filter(({ powiaty: codes }) => !codes.every((code) => powiaty.has(code) && !inside.has(code)))
      .map(
        ({ name }) => `places/villages-outside.tsv: ${name}: has a code that is no powiat outside the area`,
      ),
    ...tables.namesakes
      .filter(({ biggestOutside }) => biggestOutside !== "" && !powiaty.has(biggestOutside))
      .map(({ name, biggestOutside }) => `places/namesakes.tsv: ${name}: no powiat ${biggestOutside}`),
    ...tables.postal
      .filter(({ from, to, where }) => from > to || !where.every(isKnown))
      .map(({ from, to }) => `places/postal.tsv: ${from} to ${to}: wrong range or unknown code`),
  ];
}

function checkAliases({ aliases, powiaty, gminy, localities, townsOutside }: PlaceTables): string[] {
  const isTarget = (target: string): boolean => {
    const [code = "", name] = target.split("/");
    const wanted = name ?? gminy.find((gmina) => gmina.code === code)?.name;
    const isPlace = [...localities, ...townsOutside].some((row) => row.gmina === code && row.name === wanted);
    return isPlace || powiaty.some((row) => row.code === target || row.subregion === target);
  };
  return aliases.flatMap(({ alias, targets }) =>
    targets
      .filter((target) => !isTarget(target))
      .map((target) => `places/aliases.tsv: ${alias}: unknown target ${target}`),
  );
}

function checkForms({ forms, powiaty }: PlaceTables): string[] {
  const known = new Set(forms.words().map(fold));
  return powiaty
    .filter(({ subregion }) => subregion !== "")
    .filter(({ name }) => !name.split(" ").every((word) => known.has(fold(word))))
    .map(({ name }) => `places/forms.tsv: lacks ${name}; run node src/commands/build-place-forms.ts`);
}
