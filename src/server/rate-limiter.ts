import type { Limit } from "./server-parts.ts";

/** Sweeping more buckets than this at once would be felt. */
const MAX_BUCKETS = 20_000;

/** A token bucket for each key. Counts in memory only, and forgets keys that are back at their full allowance. */
export class RateLimiter {
  readonly #limit: Limit;
  readonly #now: () => Date;
  readonly #buckets = new Map<string, { left: number; at: number }>();

  constructor(limit: Limit, now: () => Date) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Takes one from the key's allowance. The seconds to wait where it is used up, else 0. */
  take(key: string): number {
    const at = this.#now().getTime();
    const left = this.#leftOf(key, at);
    if (left < 1) return Math.ceil((1 - left) / this.#limit.perSecond);
    this.#buckets.set(key, { left: left - 1, at });
    if (this.#buckets.size > MAX_BUCKETS) this.#sweep(at);
    return 0;
  }

  #leftOf(key: string, at: number): number {
    const { burst, perSecond } = this.#limit;
    const bucket = this.#buckets.get(key);
    if (!bucket) return burst;
    return Math.min(burst, bucket.left + (Math.max(0, at - bucket.at) / 1000) * perSecond);
  }

  #sweep(at: number): void {
    for (const key of [...this.#buckets.keys()]) {
      if (this.#leftOf(key, at) >= this.#limit.burst) this.#buckets.delete(key);
    }
    // Still too many: addresses by the thousand are not people, and their counts are worth less than our memory.
    if (this.#buckets.size > MAX_BUCKETS) this.#buckets.clear();
  }
}
