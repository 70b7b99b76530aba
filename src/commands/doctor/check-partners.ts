import { loadKnowledge } from "../../knowledge/load-knowledge.ts";
import { projectPath } from "../../project-path.ts";
import type { Finding } from "./finding.ts";

/** How much of the partner table nobody has confirmed yet. */
export async function checkPartners(): Promise<Omit<Finding, "subject">[]> {
  const { assignments, partners } = loadKnowledge(projectPath("knowledge")).facts.partners;
  const provisional = assignments.filter(({ status }) => status === "robocze").length;
  const contacts = partners.filter(({ contact }) => contact.status !== "potwierdzone").length;
  if (provisional + contacts === 0)
    return [{ kind: "ok", text: "every assignment and contact is confirmed" }];
  const text = `${provisional} of ${assignments.length} rows and ${contacts} of ${partners.length} contacts are provisional, and people are told so. See docs/how-to/confirm-a-partner.md.`;
  return [{ kind: "warning", text }];
}
