import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Config } from "../config/config.ts";
import { parseAssignments } from "../places/parse-assignments.ts";
import { projectPath } from "../project-path.ts";
import { memberProblemTexts } from "../server/panel/member-problem-texts.ts";
import { parsePanelTexts } from "../server/panel/panel-texts.ts";
import type { AbsenceInput } from "../staff/parse-absence.ts";
import { parseStaffMember, type StaffMemberInput } from "../staff/parse-staff-member.ts";
import { roles } from "../staff/staff-member.ts";
import type { StaffStore } from "../staff/staff-store.ts";
import type { Store } from "../storage/open-sqlite.ts";
import { fill } from "../text/fill.ts";
import { clearAbsence, describeAbsence, setAbsence } from "./staff/set-absence.ts";
import { complain, print } from "./terminal.ts";
import { withStore } from "./with-store.ts";

/**
 * npm run staff -- list | add --email … --name … --role … [--partner …] [--entra …] | remove --email … | absence
 * --email … --from … --to … [--deputy …] | absence --email … --clear: who may come into the panel, and who is away.
 * Works before the first start and beside a running server. Exit code 0: done; 1: not possible; 2: wrong arguments.
 */
type Order =
  | { kind: "list" }
  | { kind: "add"; input: StaffMemberInput }
  | { kind: "remove"; email: string }
  | { kind: "absence"; input: AbsenceInput }
  | { kind: "present"; email: string }
  | { kind: "help" }
  | { kind: "wrong" };

const texts = parsePanelTexts(readFileSync(projectPath("dialogs/panel.yaml"), "utf8"));
process.exitCode = await run(readOrder(process.argv.slice(2)));

function readOrder(args: string[]): Order {
  try {
    const option = { type: "string", default: "" } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        email: option,
        name: option,
        role: option,
        partner: option,
        oid: option,
        entra: option,
        from: option,
        to: option,
        deputy: option,
        clear: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    const { help, from, to, deputy, clear, entra, ...given } = values;
    const input = { ...given, oid: entra || given.oid };
    const { email } = input;
    if (help) return { kind: "help" };
    const [name, ...others] = positionals;
    if (others.length > 0) return { kind: "wrong" };
    if (name === "list") return { kind: "list" };
    if (name === "add") return { kind: "add", input };
    if (name === "remove" && email !== "") return { kind: "remove", email };
    if (name === "absence" && email !== "" && clear) return { kind: "present", email };
    if (name === "absence") return { kind: "absence", input: { email, firstDay: from, lastDay: to, deputy } };
  } catch {
    // An unknown option: the usage says which there are.
  }
  return { kind: "wrong" };
}

async function run(order: Order): Promise<number> {
  if (order.kind === "help") return print(texts.command.usage);
  if (order.kind === "wrong") return complain(texts.command.usage, 2);
  return await withStore(async (store, config) => {
    if (order.kind === "list") return await list(store);
    if (order.kind === "absence") return await setAbsence(order.input, store, texts);
    if (order.kind === "present") return await clearAbsence(order.email, store, texts);
    if (order.kind === "remove") return await remove(order.email.trim().toLowerCase(), store.staff);
    return await add(order.input, store.staff, config);
  });
}

async function list({ staff, absences }: Store): Promise<number> {
  const people = await staff.list();
  const away = new Map((await absences.list()).map((absence) => [absence.email, absence]));
  if (people.length === 0) return print(texts.command.empty);
  const rows = people.map(({ email, name, role, partner }) => [
    email,
    name,
    texts.roles[role],
    partner ?? "",
    describeAbsence(away.get(email)),
  ]);
  const width = (column: number): number => Math.max(...rows.map((row) => (row[column] ?? "").length));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(width(column)))
      .join("  ")
      .trimEnd(),
  );
  return print(lines.join("\n"));
}

async function add(input: StaffMemberInput, staff: StaffStore, { http }: Config): Promise<number> {
  const file = projectPath("knowledge/partners.yaml");
  const partners = [
    ...new Set(
      [...parseAssignments(readFileSync(file, "utf8"), file).values()].map(({ partner }) => partner),
    ),
  ];
  const parsed = parseStaffMember(withIds(input), partners);
  if (parsed.kind === "problems") {
    const lines = parsed.problems.map((problem) => texts.people[memberProblemTexts[problem]]);
    const isPartner = parsed.problems.some((problem) => problem.startsWith("partner"));
    const hint = fill(texts.command.unknownPartner, { partners: partners.join(", ").toUpperCase() });
    return complain([...lines, ...(isPartner ? [hint] : []), "", texts.command.usage].join("\n"), 2);
  }
  const { member } = parsed;
  const { kind } = await staff.add({ ...member, addedAt: new Date(), addedBy: "npm run staff" });
  if (kind === "exists") return complain(texts.command.exists, 1);
  const { name, email, role } = member;
  return print(
    fill(texts.command.added, { name, email, role: texts.roles[role], url: `${http.publicUrl}/panel` }),
  );
}

/** Roles are given by their Polish names or their ids, partners in capitals or not. */
function withIds(input: StaffMemberInput): StaffMemberInput {
  const role = roles.find((id) => texts.roles[id] === input.role.toLowerCase()) ?? input.role;
  return { ...input, role, partner: input.partner.toLowerCase() };
}

async function remove(email: string, staff: StaffStore): Promise<number> {
  const { kind } = await staff.remove(email, { keepCoordinator: false });
  if (kind !== "removed") return complain(fill(texts.command.unknown, { email }), 1);
  print(fill(texts.command.removed, { email }));
  const hasCoordinator = (await staff.list()).some(({ role }) => role === "coordinator");
  return hasCoordinator ? 0 : print(texts.command.noCoordinator);
}
