/** A one-time link that waits to be used. */
type StoredLink = { tokenHash: string; email: string; returnTo: string; expiresAt: Date };

/** A visit to the identity provider that has not come back yet. */
export type StoredVisit = {
  idHash: string;
  state: string;
  nonce: string;
  codeVerifier: string;
  returnTo: string;
  expiresAt: Date;
};

export type StoredSession = { idHash: string; email: string; createdAt: Date; lastSeenAt: Date };

/** Secrets of signing in, by their hashes. What is taken cannot be taken again. */
export interface SignInStore {
  addLink(link: StoredLink): Promise<void>;
  /** Undefined for a link that is unknown, used or expired. */
  takeLink(tokenHash: string, now: Date): Promise<{ email: string; returnTo: string } | undefined>;
  addVisit(visit: StoredVisit): Promise<void>;
  takeVisit(idHash: string, now: Date): Promise<StoredVisit | undefined>;
  addSession(session: StoredSession): Promise<void>;
  findSession(idHash: string): Promise<StoredSession | undefined>;
  touchSession(idHash: string, at: Date): Promise<void>;
  endSession(idHash: string): Promise<void>;
  endSessionsOf(email: string): Promise<void>;
  /** Links and visits that are over, and sessions that were begun or last seen before then. */
  deleteOld(old: { now: Date; begunBefore: Date; seenBefore: Date }): Promise<void>;
}
