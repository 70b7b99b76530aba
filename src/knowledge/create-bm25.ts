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

/** Bags made ready for scoring: for each term the documents that have it, and what it adds to their scores. */
export type Bm25Index = {
  documents: number;
  postings: readonly { term: string; documents: readonly number[]; scores: readonly number[] }[];
};

/** Okapi BM25 over bags of weighted terms (BM25F with the fields already summed). */
export const createBm25 = ({ documents: count, postings }: Bm25Index): Bm25 => {
  const byTerm = new Map(postings.map((posting) => [posting.term, posting]));
  const strangest = rarityOf(0, count);
  return {
    has: (term) => byTerm.has(term),
    rarity: (term) => {
      const posting = byTerm.get(term);
      return posting ? rarityOf(posting.documents.length, count) : strangest;
    },
    score: (terms) => {
      const totals = new Float64Array(count);
      for (const term of terms) {
        const posting = byTerm.get(term);
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

/** Scores are kept to four digits, so that an index from a file is the same as a new one. */
export const indexBags = (bags: readonly Bag[]): Bm25Index => {
  const lengths = bags.map((bag) => [...bag.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, bags.length) || 1;
  const postings = new Map<string, { documents: number[]; weights: number[] }>();
  bags.forEach((bag, document) => {
    const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[document] ?? 0)) / average);
    for (const [term, count] of bag) {
      const posting = postings.get(term) ?? { documents: [], weights: [] };
      posting.documents.push(document);
      posting.weights.push((count * (SATURATION + 1)) / (count + norm));
      postings.set(term, posting);
    }
  });
  return {
    documents: bags.length,
    postings: [...postings].map(([term, { documents, weights }]) => {
      const rarity = rarityOf(documents.length, bags.length);
      return { term, documents, scores: weights.map((weight) => Math.round(weight * rarity * 1e4) / 1e4) };
    }),
  };
};

const rarityOf = (count: number, documents: number): number =>
  Math.log(1 + (documents - count + 0.5) / (count + 0.5));
