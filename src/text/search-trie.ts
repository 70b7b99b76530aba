import type { Trie } from "./build-trie.ts";

/** Indexes of the keys at optimal string alignment distance of at most `limit` from the word. */
export function searchTrie(trie: Trie, word: string, limit: number): number[] {
  const width = word.length + 1;
  const rows = new Uint8Array((width + limit + 1) * width);
  for (let column = 0; column < width; column += 1) {
    rows[column] = column;
  }
  const search = { trie, word, limit, width, rows, found: [] };
  walk(search, { node: 0, depth: 1, letterBefore: 0 });
  return search.found;
}

type Search = {
  trie: Trie;
  word: string;
  limit: number;
  width: number;
  /** The distance table, row after row: a row a letter of the key, a column a letter of the word. */
  rows: Uint8Array;
  found: number[];
};

type Position = { node: number; depth: number; letterBefore: number };

function walk(search: Search, { node, depth, letterBefore }: Position): void {
  const { trie, word, limit, width, rows, found } = search;
  for (let child = trie.child[node] ?? 0; child !== 0; child = trie.sibling[child] ?? 0) {
    const letter = trie.letter[child] ?? 0;
    // What any longer key costs at least is the row's least value.
    if (fillRow(search, depth, { letter, letterBefore }) > limit) {
      continue;
    }
    const ending = trie.ending[child] ?? -1;
    if (ending >= 0 && (rows[depth * width + width - 1] ?? 0) <= limit) {
      found.push(ending);
    }
    if (depth < word.length + limit) {
      walk(search, { node: child, depth: depth + 1, letterBefore: letter });
    }
  }
}

/** Fills the row of one more letter of the key; returns its least value. */
function fillRow(
  { word, width, rows }: Search,
  depth: number,
  { letter, letterBefore }: { letter: number; letterBefore: number },
): number {
  const row = depth * width;
  const above = row - width;
  rows[row] = depth;
  let least = depth;
  for (let column = 1; column < width; column += 1) {
    const wanted = word.charCodeAt(column - 1);
    let cost = Math.min(
      (rows[above + column] ?? 0) + 1,
      (rows[row + column - 1] ?? 0) + 1,
      (rows[above + column - 1] ?? 0) + (wanted === letter ? 0 : 1),
    );
    if (depth > 1 && column > 1 && wanted === letterBefore && word.charCodeAt(column - 2) === letter) {
      cost = Math.min(cost, (rows[above - width + column - 2] ?? 0) + 1);
    }
    rows[row + column] = cost;
    least = Math.min(least, cost);
  }
  return least;
}
