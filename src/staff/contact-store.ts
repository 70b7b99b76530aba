/** How a partner is reached, as staff gave it in the panel: it goes over the contact of knowledge/partners.yaml. */
export type StaffContact = {
  partner: string;
  address: string | null;
  /** As people read it aloud: "22 500 00 01". */
  phone: string | null;
  email: string | null;
  status: ContactStatus;
  /** Day from which the contact is known, as people are told: "2026-11-24". */
  asOf: string;
  /** Who confirmed it and how. */
  basis: string;
  /** Day on which it was saved. */
  decidedOn: string;
};

export const contactStatuses = ["do potwierdzenia", "potwierdzone"] as const;

type ContactStatus = (typeof contactStatuses)[number];

export interface ContactStore {
  list(): Promise<StaffContact[]>;
  /** One for each partner: a new one replaces the former. */
  save(contact: StaffContact): Promise<void>;
}
