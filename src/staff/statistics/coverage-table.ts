import type { PartnerDirectory } from "../partner-directory.ts";
import type { RequestFacts } from "./statistics-store.ts";
import { counted, type StatisticsTable } from "./statistics-table.ts";

/** The powiaty of the programme that have no confirmed partner, with the requests that came from there. */
export function coverageTable(
  requests: readonly Pick<RequestFacts, "powiat">[],
  { areas, assignments }: Pick<PartnerDirectory, "areas" | "assignments">,
): StatisticsTable {
  const uncovered = areas
    .flatMap(({ powiaty }) => powiaty)
    .map((powiat) => ({ powiat, row: assignments.find(({ powiaty }) => powiaty.includes(powiat)) }))
    .filter(({ row }) => row?.status !== "potwierdzone");
  return {
    id: "bez-potwierdzonego-partnera",
    columns: ["powiat", "partner", "requests"],
    rows: uncovered.map(({ powiat, row }) => [
      { kind: "powiat", id: powiat },
      { kind: "partner", id: row?.partner ?? null },
      counted(requests.filter((one) => one.powiat === powiat).length),
    ]),
  };
}
