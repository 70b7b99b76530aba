import type { Absence } from "../availability/availability.ts";

/** Who the partners are and who serves which powiat, as the assistant says it now. */
export type PartnerDirectory = {
  leader: string;
  partners: readonly {
    id: string;
    shortName: string;
    name: string;
    contact: {
      status: string;
      /** Where it is from. */
      source: string;
      asOf: string;
      address?: string;
      phone?: string;
      email?: string;
      web?: string;
    };
  }[];
  assignments: readonly {
    powiaty: readonly string[];
    partner: string;
    status: "robocze" | "potwierdzone";
    asOf: string;
    basis: string;
  }[];
  /** Those of today. */
  absences?: readonly Absence[];
  areas: readonly { id: string; name: string; powiaty: readonly string[] }[];
};
