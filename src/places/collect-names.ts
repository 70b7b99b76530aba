import { fold } from "../text/fold.ts";
import type { NameTables } from "./place-tables.ts";

/** Every name of the tables once, as it stands there: what forms are needed for. */
export function collectNames(tables: NameTables): string[] {
  return [
    ...new Set([
      ...tables.localities.map(({ name }) => name),
      ...tables.townsOutside.map(({ name }) => name),
      ...tables.villagesOutside.map(({ name }) => name),
      ...tables.gminy.map(({ name }) => name),
      ...tables.powiaty.map(({ name }) => name),
      ...tables.powiaty.map(({ seat }) => seat),
      ...tables.aliases.map(({ alias }) => alias),
    ]),
  ];
}

/** Folded prepositions of cues.tsv: from one of them on, the words of a name don't inflect ("nad Pilicą"). */
export function collectPrepositions(tables: NameTables): Set<string> {
  const governing = tables.cues.filter(({ cases }) => cases.length > 0);
  return new Set(governing.map(({ cue }) => fold(cue)));
}
