/** At most `count` in any `ms`. */
export type RateLimit = { count: number; ms: number };

/** Microsoft's limits for one bot in one conversation of Teams; more is answered with 429. */
export const conversationLimits: readonly RateLimit[] = [
  { count: 7, ms: 1_000 },
  { count: 8, ms: 2_000 },
  { count: 60, ms: 30_000 },
  { count: 1_800, ms: 3_600_000 },
];

/** Remembers when activities were sent to one conversation. Instants are in ms. */
export class RateWindow {
  readonly #limits: readonly RateLimit[];
  #sentAt: number[] = [];

  constructor(limits: readonly RateLimit[]) {
    this.#limits = limits;
  }

  /** How long to wait before the next one may go, in ms. */
  waitMs(now: number): number {
    const waits = this.#limits.map(({ count, ms }) => {
      const oldest = this.#sentAt.at(-count);
      return oldest === undefined ? 0 : oldest + ms - now;
    });
    return Math.max(0, ...waits);
  }

  count(now: number): void {
    this.#sentAt.push(now);
    const most = Math.max(0, ...this.#limits.map(({ count }) => count));
    if (this.#sentAt.length > 2 * most) this.#sentAt = most === 0 ? [] : this.#sentAt.slice(-most);
  }

  /** Whether nothing was sent for so long that no limit counts it any more. */
  isIdle(now: number): boolean {
    const longest = Math.max(0, ...this.#limits.map(({ ms }) => ms));
    return (this.#sentAt.at(-1) ?? Number.NEGATIVE_INFINITY) + longest < now;
  }
}
