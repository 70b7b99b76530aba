import Fuse from "fuse.js";
import type { SupportRequest } from "../requests/support-request.ts";
import { fold, normalise } from "../text/fold.ts";
import type { RequestChanges } from "./request-changes.ts";

/** How many requests are read between two looks at what else waits. */
const pieceSize = 200;
/** A search that finds more is too wide to be one: the newest are shown. */
const maxFound = 2_000;

/**
 * Finds requests by the words in them. Words and where they stand are kept in memory and follow the store by its list
 * of changes, also what other processes change; a misspelt word is taken for those that are most like it.
 */
export class RequestSearch {
  readonly #changes: RequestChanges;
  /** The request that each entry is about; undefined once the request has changed: a new entry took its place. */
  readonly #entries: (string | undefined)[] = [];
  readonly #entryOf = new Map<string, number>();
  /** Word → entries that have it, ascending. */
  readonly #postings = new Map<string, number[]>();
  /** Words without digits by their length: a misspelt word has a letter or two more or less, not five. */
  readonly #alike = new Map<number, Fuse<string>>();
  #seen = 0;
  #following: Promise<void> | undefined;

  constructor(changes: RequestChanges) {
    this.#changes = changes;
  }

  /** Takes in what has changed. The first time that is everything, some milliseconds a hundred. */
  follow(): Promise<void> {
    this.#following ??= this.#readChanges().finally(() => {
      this.#following = undefined;
    });
    return this.#following;
  }

  /** Numbers of requests that have every word of the text, newest entry first, `maxFound` at most. */
  async find(text: string): Promise<string[]> {
    await this.follow();
    const words = splitWords(text);
    if (words.length === 0) return [];
    const [first = [], ...others] = words.map((word) => this.#entriesWith(word));
    const sets = others.map((entries) => new Set(entries));
    const found = [...new Set(first)]
      .sort((a, b) => b - a)
      .filter((entry) => sets.every((set) => set.has(entry)));
    return found
      .map((entry) => this.#entries[entry])
      .filter((number) => number !== undefined)
      .slice(0, maxFound);
  }

  async #readChanges(): Promise<void> {
    for (;;) {
      const changes = await this.#changes.after(this.#seen, pieceSize);
      if (changes.some(({ request }) => this.#entryOf.has(request.number) && isErased(request)))
        this.#forget();
      else {
        for (const { sequence, request } of changes) {
          this.#take(request);
          this.#seen = sequence;
        }
        if (changes.length < pieceSize) return;
      }
      // Chats are answered between two pieces.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Words of an erased request are not even to stay in memory: everything is read anew. */
  #forget(): void {
    this.#entries.length = 0;
    this.#entryOf.clear();
    this.#postings.clear();
    this.#alike.clear();
    this.#seen = 0;
  }

  #take(request: SupportRequest): void {
    const former = this.#entryOf.get(request.number);
    if (former !== undefined) this.#entries[former] = undefined;
    const entry = this.#entries.push(request.number) - 1;
    this.#entryOf.set(request.number, entry);
    for (const word of wordsOf(request)) {
      const posting = this.#postings.get(word);
      if (posting) posting.push(entry);
      else {
        this.#postings.set(word, [entry]);
        if (!hasDigit.test(word)) this.#ofLength(word.length).add(word);
      }
    }
  }

  /**
   * Words that begin so ("kowal" finds "kowalska"), but of a number or an address the very same one where it is there;
   * where there are none, words that look like it.
   */
  #entriesWith(word: string): number[] {
    const isWhole = word.length < 3 || (hasDigit.test(word) && this.#postings.has(word));
    const begun = isWhole ? [word] : [...this.#postings.keys()].filter((known) => known.startsWith(word));
    const entries = begun
      .flatMap((known) => this.#postings.get(known) ?? [])
      .filter((entry) => this.#isLive(entry));
    if (entries.length > 0 || word.length < 4 || hasDigit.test(word)) return entries;
    return this.#wordsLike(word)
      .flatMap((known) => this.#postings.get(known) ?? [])
      .filter((entry) => this.#isLive(entry));
  }

  #wordsLike(word: string): string[] {
    return [0, 1, -1, 2, -2]
      .flatMap((more) => this.#ofLength(word.length + more).search(word, { limit: 12 }))
      .sort((a, b) => (a.score ?? 1) - (b.score ?? 1))
      .slice(0, 12)
      .map(({ item }) => item);
  }

  #ofLength(length: number): Fuse<string> {
    const known = this.#alike.get(length);
    if (known) return known;
    const empty = new Fuse<string>([], { threshold: 0.34, ignoreLocation: true, includeScore: true });
    this.#alike.set(length, empty);
    return empty;
  }

  #isLive(entry: number): boolean {
    return this.#entries[entry] !== undefined;
  }
}

const isErased = ({ fields }: SupportRequest): boolean =>
  fields.some(({ personal, text }) => personal && text === "");

const hasDigit = /\d/;

function wordsOf(request: SupportRequest): Set<string> {
  const texts = [request.number, request.place.powiat ?? "", ...request.fields.map(({ text }) => text)];
  return new Set(texts.flatMap(splitWords));
}

/** "Kowalska, 500 000 000" → "kowalska", "500", "000", "500000000": phones are found with and without spaces. */
function splitWords(text: string): string[] {
  const folded = fold(normalise(text));
  const words = folded.split(" ").filter((word) => word.length > 1);
  const phones = [...folded.matchAll(/\d[\d ]{6,}\d/g)].map(([digits]) => digits.replaceAll(" ", ""));
  return phones.length > 0 ? [...words.filter((word) => !/^\d+$/.test(word)), ...phones] : words;
}
