/**
 * What people search for may be a name or a phone number and must not stand in an address: the address of a list of
 * hits has a short key, and the words stay here, in memory, for the session that typed them.
 */
export class RememberedSearches {
  readonly #texts = new Map<string, string>();
  readonly #randomText: (bytes: number) => string;

  constructor(randomText: (bytes: number) => string) {
    this.#randomText = randomText;
  }

  /** The key under which this session finds the text again. */
  remember(sessionId: string, text: string): string {
    const key = this.#randomText(6);
    this.#texts.set(`${sessionId} ${key}`, text);
    // The oldest go first; a Map keeps the order in which they came.
    for (const oldest of this.#texts.keys()) {
      if (this.#texts.size <= maxRemembered) break;
      this.#texts.delete(oldest);
    }
    return key;
  }

  /** Undefined where it is of another session or has been forgotten. */
  recall(sessionId: string, key: string): string | undefined {
    return this.#texts.get(`${sessionId} ${key}`);
  }
}

const maxRemembered = 1_000;
