import { hashSecret } from "./hash-secret.ts";
import type { SignInStore } from "./sign-in-store.ts";
import type { StaffMember } from "./staff-member.ts";
import type { StaffStore } from "./staff-store.ts";

const linkMinutes = 15;

/** Hands the link to whatever brings it to the member: the outbox, or the log of a development start. */
export type SendSignInLink = (member: StaffMember, url: string) => Promise<void>;

export type SignInLinks = {
  /** Sends a link where the address is on the staff list; nobody is told whether it is. */
  request(email: string, returnTo: string): Promise<void>;
  /** Undefined for a link that is unknown, used, expired, or of somebody who is no longer on the list. */
  redeem(token: string): Promise<{ member: StaffMember; returnTo: string } | undefined>;
};

type LinkParts = {
  signIns: SignInStore;
  staff: Pick<StaffStore, "find">;
  send: SendSignInLink;
  /** "https://asystent.example.org" */
  publicUrl: string;
  now: () => Date;
  randomText: (bytes: number) => string;
};

export function createSignInLinks({
  signIns,
  staff,
  send,
  publicUrl,
  now,
  randomText,
}: LinkParts): SignInLinks {
  return {
    request: async (email, returnTo) => {
      const member = await staff.find(email);
      if (!member) return;
      const token = randomText(32);
      const expiresAt = new Date(now().getTime() + linkMinutes * 60_000);
      await signIns.addLink({ tokenHash: hashSecret(token), email: member.email, returnTo, expiresAt });
      await send(member, `${publicUrl}/panel/wejscie/${token}`);
    },
    redeem: async (token) => {
      const taken = await signIns.takeLink(hashSecret(token), now());
      const member = taken && (await staff.find(taken.email));
      return taken && member && { member, returnTo: taken.returnTo };
    },
  };
}
