import { hashSecret } from "./hash-secret.ts";
import type { SignInStore } from "./sign-in-store.ts";
import type { StaffMember } from "./staff-member.ts";
import type { StaffStore } from "./staff-store.ts";

const minute = 60_000;
const idleMs = 30 * minute;
const absoluteMs = 12 * 60 * minute;
/** A session is written anew at most this often: looking around is no reason to write to the disk. */
const touchMs = minute;

/** A signed-in member, as one request sees them. */
export type Session = {
  /** What the cookie holds. */
  id: string;
  /** Stands in every form of this session. */
  csrfToken: string;
  member: StaffMember;
};

export type Sessions = {
  /** A new session; its id is never one that came from a browser. */
  start(email: string): Promise<string>;
  /** Undefined when it is unknown, has ended, timed out, or its member is no longer on the list. */
  find(id: string): Promise<Session | undefined>;
  end(id: string): Promise<void>;
  endAll(email: string): Promise<void>;
  /** Forgets what can no longer be used. */
  clean(): Promise<void>;
};

type SessionParts = {
  signIns: SignInStore;
  staff: Pick<StaffStore, "find">;
  now: () => Date;
  randomText: (bytes: number) => string;
};

export function createSessions({ signIns, staff, now, randomText }: SessionParts): Sessions {
  return {
    start: async (email) => {
      const id = randomText(32);
      const at = now();
      await signIns.addSession({ idHash: hashSecret(id), email, createdAt: at, lastSeenAt: at });
      return id;
    },
    find: async (id) => {
      const idHash = hashSecret(id);
      const stored = await signIns.findSession(idHash);
      if (!stored) return undefined;
      const at = now().getTime();
      const idle = at - stored.lastSeenAt.getTime();
      if (idle > idleMs || at - stored.createdAt.getTime() > absoluteMs) {
        await signIns.endSession(idHash);
        return undefined;
      }
      const member = await staff.find(stored.email);
      if (!member) return undefined;
      if (idle > touchMs) await signIns.touchSession(idHash, now());
      return { id, csrfToken: hashSecret(`csrf of ${id}`), member };
    },
    end: (id) => signIns.endSession(hashSecret(id)),
    endAll: (email) => signIns.endSessionsOf(email),
    clean: async () => {
      const at = now().getTime();
      await signIns.deleteOld({
        now: now(),
        begunBefore: new Date(at - absoluteMs),
        seenBefore: new Date(at - idleMs),
      });
    },
  };
}
