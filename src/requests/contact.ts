import { z } from "zod";

/** How a person can be reached. `phone` is E.164. */
export type Contact = { phone: string | null; email: string | null };

const contactAnswer = z.object({
  kind: z.literal("contact"),
  phone: z.string().nullable(),
  email: z.string().nullable(),
});

/** The contacts among answers as the dialog engine keeps them. */
export function contactsIn(answers: Readonly<Record<string, unknown>>): Contact[] {
  return Object.values(answers).flatMap((answer) => {
    const { success, data } = contactAnswer.safeParse(answer);
    return success ? [{ phone: data.phone, email: data.email }] : [];
  });
}

/** Whether two contacts share the phone or the e-mail address; capitals in an address make no difference. */
export function isSameContact(one: Contact, other: Contact): boolean {
  const isSamePhone = one.phone !== null && one.phone === other.phone;
  const isSameEmail = one.email !== null && one.email.toLowerCase() === other.email?.toLowerCase();
  return isSamePhone || isSameEmail;
}
