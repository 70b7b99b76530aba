/** One entry's words with their weights: the sum over its fields of field weight × occurrences. */
export type Bag = ReadonlyMap<string, number>;

export type Bm25 = {
  /** One score for each document, in the order given; 0 where no term occurs. Each term is to be given once. */
  score: (terms: readonly string[]) => Float64Array;
  /** Rarity of a term among the documents; that of a term of no document is the highest. */
  rarity: (term: string) => number;
  has: (term: string) => boolean;
};

/** k1 and b of the formula. */
export const SATURATION = 2;
const LENGTH_SHARE = 0.5;

type Posting = { rarity: number; documents: number[]; scores: number[] };

/** Okapi BM25 over bags of weighted terms (BM25F with the fields already summed). */
export const createBm25 = (bags: readonly Bag[]): Bm25 => {
  const postings = indexTerms(bags);
  const rarityOf = (count: number): number => Math.log(1 + (bags.length - count + 0.5) / (count + 0.5));
  for (const posting of postings.values()) {
    posting.rarity = rarityOf(posting.documents.length);
    posting.scores = posting.scores.map((score) => score * posting.rarity);
  }
  const strangest = rarityOf(0);
  return {
    has: (term) => postings.has(term),
    rarity: (term) => postings.get(term)?.rarity ?? strangest,
    score: (terms) => {
      const totals = new Float64Array(bags.length);
      for (const term of terms) {
        const posting = postings.get(term);
        if (!posting) continue;
        const { documents, scores } = posting;
        for (let index = 0; index < documents.length; index += 1) {
          const document = documents[index] ?? 0;
          totals[document] = (totals[document] ?? 0) + (scores[index] ?? 0);
        }
      }
      return totals;
    },
  };
};

const indexTerms = (bags: readonly Bag[]): Map<string, Posting> => {
  const lengths = bags.map((bag) => [...bag.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, bags.length) || 1;
  const postings = new Map<string, Posting>();
  bags.forEach((bag, document) => {
    const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[document] ?? 0)) / average);
    for (const [term, count] of bag) {
      const posting = postings.get(term) ?? {
        rarity: 0,
        documents: [],
        scores: [],
      };
      posting.documents.push(document);
      posting.scores.push((count * (SATURATION + 1)) / (count + norm));
      postings.set(term, posting);
    }
  });
  return postings;
};
