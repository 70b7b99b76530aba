import { domainToASCII } from "node:url";
import { z } from "zod";
import type { SupportRequest } from "./support-request.ts";

/** The e-mail address that the person left, as exactly one plain address; undefined where there is none. */
export function findEmail({ answers }: SupportRequest): string | undefined {
  for (const answer of Object.values(answers)) {
    const contact = contactAnswer.safeParse(answer);
    if (contact.success) return parseAddress(contact.data.email);
  }
  return undefined;
}

const contactAnswer = z.object({ kind: z.literal("contact"), email: z.string() });

const longestAddress = 254;

/** Text → one address without a name, in ASCII: no list, no comment, no line break can pass for one. */
function parseAddress(text: string): string | undefined {
  const at = text.lastIndexOf("@");
  const address = `${text.slice(0, at)}@${domainToASCII(text.slice(at + 1))}`;
  return address.length <= longestAddress ? z.email().safeParse(address).data : undefined;
}
