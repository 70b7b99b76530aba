import { roles, type StaffMember } from "./staff-member.ts";

/** What a form or a command line gives; empty texts count as not given. */
export type StaffMemberInput = { email: string; name: string; role: string; partner: string; oid: string };

export type MemberProblem =
  | "email"
  | "name"
  | "role"
  | "partner-missing"
  | "partner-unknown"
  | "partner-unwanted"
  | "oid";

export type ParsedStaffMember =
  | { kind: "member"; member: Omit<StaffMember, "addedAt" | "addedBy"> }
  | { kind: "problems"; problems: readonly MemberProblem[] };

/** `partners`: the ids of knowledge/partners.yaml. */
export function parseStaffMember(input: StaffMemberInput, partners: readonly string[]): ParsedStaffMember {
  const email = parseEmail(input.email);
  const name = input.name.trim();
  const role = roles.find((one) => one === input.role);
  const partner = input.partner.trim() || null;
  const oid = parseOid(input.oid.trim());
  const problems = [
    email === undefined ? "email" : undefined,
    isName(name) ? undefined : "name",
    role === undefined ? "role" : undefined,
    findPartnerProblem(role, partner, partners),
    oid === null || /^[\w.|-]{1,100}$/.test(oid) ? undefined : "oid",
  ].filter((problem) => problem !== undefined) as MemberProblem[];
  if (problems.length > 0 || email === undefined || role === undefined) return { kind: "problems", problems };
  return { kind: "member", member: { email, name, role, partner, oid } };
}

/** In lower case; undefined for what cannot be one address, so that nothing else ever becomes a recipient. */
export function parseEmail(text: string): string | undefined {
  const email = text.trim().toLowerCase();
  return email.length <= 200 && /^[a-z0-9._%+'-]+@([a-z0-9-]+\.)+[a-z]{2,}$/.test(email) ? email : undefined;
}

/** Entra's object ids are GUIDs, which it shows in capitals in some places. */
const parseOid = (text: string): string | null => (isGuid.test(text) ? text.toLowerCase() : text || null);

const isGuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isName(name: string): boolean {
  return name.length >= 2 && name.length <= 100 && /^\P{Cc}+$/u.test(name);
}

function findPartnerProblem(
  role: string | undefined,
  partner: string | null,
  partners: readonly string[],
): MemberProblem | undefined {
  if (role !== "partner") return partner === null ? undefined : "partner-unwanted";
  if (partner === null) return "partner-missing";
  return partners.includes(partner) ? undefined : "partner-unknown";
}
