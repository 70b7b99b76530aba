/** [start, end) in UTF-16 units of the text. */
export type FoundNumber = { value: number; start: number; end: number };
