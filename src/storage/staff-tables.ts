/** The tables behind the interfaces of src/staff. Secrets are kept as hashes. */
export type StaffTables = {
  staff_members: StaffMemberTable;
  staff_links: { token_hash: string; email: string; return_to: string; expires_at: string };
  staff_visits: StaffVisitTable;
  staff_sessions: { id_hash: string; email: string; created_at: string; last_seen_at: string };
  staff_absences: { email: string; first_day: string; last_day: string; deputy: string | null };
  staff_assignments: { powiat: string; partner: string; status: string; as_of: string; basis: string };
  staff_contacts: StaffContactTable;
  audit_log: AuditTable;
  request_changes: { number: string; sequence: number };
  /** One row at most. */
  team_channel: { id: number; conversation_id: string; reference: string; linked_at: string };
  team_cards: { number: string; conversation_id: string; activity_id: string };
};

export type StaffMemberTable = {
  email: string;
  name: string;
  role: string;
  partner: string | null;
  oid: string | null;
  added_at: string;
  added_by: string;
};

type StaffContactTable = {
  partner: string;
  address: string | null;
  phone: string | null;
  email: string | null;
  status: string;
  as_of: string;
  basis: string;
  decided_on: string;
};

type StaffVisitTable = {
  id_hash: string;
  state: string;
  nonce: string;
  code_verifier: string;
  return_to: string;
  expires_at: string;
};

/** Append only: see append-only.ts. */
export type AuditTable = {
  /** 1, 2, 3 … */
  sequence: number;
  at: string;
  actor: string;
  action: string;
  subject: string | null;
  detail: string | null;
};
