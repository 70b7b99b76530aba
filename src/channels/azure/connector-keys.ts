import type { JWK } from "jose";
import { z } from "zod";

/** A key of the Bot Connector, with the channels whose activities it may sign. */
type ConnectorKey = { jwk: JWK; endorsements: readonly string[] };

export type ConnectorKeys = {
  /** Undefined for a key that is not published. Rejects where no keys could be loaded at all. */
  find(keyId: string): Promise<ConnectorKey | undefined>;
};

type KeyParts = {
  metadataUrl: string;
  now: () => Date;
  /** Fetches JSON; rejects unless it is there in time. */
  fetchJson: (url: string) => Promise<unknown>;
};

/** Keys change about twice a week, and new ones are published before they are used. */
const MAX_AGE_MS = 24 * 3_600_000;
/** Tokens with keys that nobody knows must not make us ask at every request. */
const MIN_AGE_MS = 5 * 60_000;

export function createConnectorKeys({ metadataUrl, now, fetchJson }: KeyParts): ConnectorKeys {
  let keys: ReadonlyMap<string, ConnectorKey> = new Map();
  let loadedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<void> | undefined;

  const load = async (): Promise<void> => {
    const { jwks_uri: keysUrl } = metadataSchema.parse(await fetchJson(metadataUrl));
    const published = keysSchema.parse(await fetchJson(keysUrl)).keys.filter(({ kty }) => kty === "RSA");
    keys = new Map(published.map(({ endorsements, ...jwk }) => [jwk.kid, { jwk, endorsements }]));
    loadedAt = now().getTime();
  };
  const loadOnce = (): Promise<void> => {
    loading ??= load().finally(() => {
      loading = undefined;
    });
    return loading;
  };

  return {
    find: async (keyId) => {
      const age = now().getTime() - loadedAt;
      if (age > MAX_AGE_MS || (!keys.has(keyId) && age > MIN_AGE_MS)) {
        // Known keys stay good while their publisher is out of reach.
        await loadOnce().catch((error: unknown) => {
          if (!keys.has(keyId)) throw error;
        });
      }
      return keys.get(keyId);
    },
  };
}

const metadataSchema = z.object({ jwks_uri: z.url() });

const keysSchema = z.object({
  keys: z.array(
    z.looseObject({
      kty: z.string(),
      kid: z.string(),
      endorsements: z.array(z.string()).default([]),
    }),
  ),
});
