import { enterprises } from "./people/enterprises.ts";
import { groups } from "./people/groups.ts";
import { localGovernment } from "./people/local-government.ts";
import { organisations } from "./people/organisations.ts";
import { singlePeople } from "./people/single-people.ts";
import type { Persona } from "./persona.ts";

/** The fixed set. Where the assistant fails one of them, the assistant is mended, not the person. */
export const people: readonly Persona[] = [
  ...groups,
  ...organisations,
  ...enterprises,
  ...localGovernment,
  ...singlePeople,
];
