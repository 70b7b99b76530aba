import { parse } from "yaml";
import { z } from "zod";
import type { PartnerAssignment } from "./place.ts";

const text = z.string().trim().min(1);
const schema = z.object({
  partners: z.array(z.object({ id: text })).min(1),
  assignments: z.array(
    z.object({ powiaty: z.array(text).min(1), partner: text, status: z.enum(["robocze", "potwierdzone"]) }),
  ),
});

/** Powiat name → partner, from the text of partners.yaml. Throws with file and key on anything else. */
export function parseAssignments(source: string, file: string): Map<string, PartnerAssignment> {
  const result = schema.safeParse(parse(source));
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `${file}: ${path.join(".")}: ${message}`);
    throw new Error(problems.join("\n"));
  }
  return new Map(
    result.data.assignments.flatMap(({ powiaty, partner, status }) =>
      powiaty.map((powiat): [string, PartnerAssignment] => [powiat, { partner, status }]),
    ),
  );
}
