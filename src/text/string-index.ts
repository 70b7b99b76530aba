/**
 * Strings, each with the whole numbers that were added under it, in flat arrays: some 30 bytes a string, where a Map
 * of arrays takes 150. Strings are known by their place in the order of adding, too.
 */
export type StringIndex = {
  /** How many different strings there are. */
  size: number;
  /** The numbers of the string, in the order of adding; empty where the string is unknown. */
  numbersOf(text: string): readonly number[];
  /** The place of the string, or -1. */
  placeOf(text: string): number;
  textAt(place: number): string;
  numbersAt(place: number): readonly number[];
};

type AddNumber = (text: string, number: number) => void;

/**
 * The index of all that `fill` adds; the same number is added once to a string if it comes several times in a row.
 * `expected` is about how many different strings there will be: more are taken, but slower.
 */
export function buildStringIndex(expected: number, fill: (add: AddNumber) => void): StringIndex {
  const building = startBuilding(Math.max(FEWEST, expected));
  fill((text, number) => addNumber(building, text, number));
  return freeze(building);
}

/** Arrays with room to spare, and how much of them is in use. */
type Building = {
  strings: Strings;
  size: number;
  /** By string: its first number and its last one, as places in `numbers`. */
  heads: Int32Array;
  tails: Int32Array;
  count: number;
  numbers: Int32Array;
  /** By number: the place of the string's next one, or NONE. */
  nexts: Int32Array;
};

/** The letters of all strings one after another, and a hash table of their places. */
type Strings = { letters: Uint16Array; starts: Int32Array; slots: Int32Array };

const NONE = -1;
const FEWEST = 64;
const USUAL_LENGTH = 12;

function startBuilding(expected: number): Building {
  return {
    strings: {
      letters: new Uint16Array(expected * USUAL_LENGTH),
      starts: new Int32Array(expected + 1),
      slots: emptySlots(2 ** Math.ceil(Math.log2(expected * 2))),
    },
    size: 0,
    heads: new Int32Array(expected),
    tails: new Int32Array(expected),
    count: 0,
    numbers: new Int32Array(expected),
    nexts: new Int32Array(expected),
  };
}

function addNumber(building: Building, text: string, number: number): void {
  const place = findOrAdd(building, text);
  const tail = building.tails[place] ?? NONE;
  if (tail !== NONE && building.numbers[tail] === number) return;
  const added = building.count;
  building.numbers = withRoom(building.numbers, added + 1);
  building.nexts = withRoom(building.nexts, added + 1);
  building.numbers[added] = number;
  building.nexts[added] = NONE;
  if (tail === NONE) building.heads[place] = added;
  else building.nexts[tail] = added;
  building.tails[place] = added;
  building.count += 1;
}

function findOrAdd(building: Building, text: string): number {
  const { strings, size } = building;
  const slot = findSlot(strings, text);
  const known = strings.slots[slot] ?? NONE;
  if (known !== NONE) return known;
  strings.slots[slot] = size;
  strings.starts = withRoom(strings.starts, size + 2);
  building.heads = withRoom(building.heads, size + 1);
  building.tails = withRoom(building.tails, size + 1);
  const start = strings.starts[size] ?? 0;
  strings.letters = withRoom(strings.letters, start + text.length);
  for (let at = 0; at < text.length; at += 1) strings.letters[start + at] = text.charCodeAt(at);
  strings.starts[size + 1] = start + text.length;
  building.heads[size] = NONE;
  building.tails[size] = NONE;
  building.size += 1;
  // Half of the slots stay free, so that a search ends soon.
  if (building.size * 2 > strings.slots.length) strings.slots = spread(strings, building.size);
  return size;
}

/** The arrays stay as long as they are: what was never written takes no memory, and a shorter copy would. */
function freeze({ strings, size, heads, numbers, nexts }: Building): StringIndex {
  const numbersAt = (place: number): number[] => {
    const found: number[] = [];
    for (let at = heads[place] ?? NONE; at !== NONE; at = nexts[at] ?? NONE) found.push(numbers[at] ?? 0);
    return found;
  };
  const placeOf = (text: string): number => strings.slots[findSlot(strings, text)] ?? NONE;
  return {
    size,
    placeOf,
    numbersAt,
    numbersOf: (text) => numbersAt(placeOf(text)),
    textAt: (place) => readText(strings, place),
  };
}

/** The slot of the string: where its place stands, or the free one where it would stand. */
function findSlot({ letters, starts, slots }: Strings, text: string): number {
  const mask = slots.length - 1;
  for (let slot = hashOf(text) & mask; ; slot = (slot + 1) & mask) {
    const place = slots[slot] ?? NONE;
    if (place === NONE || isText(letters, starts[place] ?? 0, starts[place + 1] ?? 0, text)) return slot;
  }
}

function isText(letters: Uint16Array, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let at = 0; at < text.length; at += 1) {
    if (letters[start + at] !== text.charCodeAt(at)) return false;
  }
  return true;
}

function readText({ letters, starts }: Strings, place: number): string {
  return String.fromCharCode(...letters.subarray(starts[place] ?? 0, starts[place + 1] ?? 0));
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The same strings in twice as many slots. */
function spread(strings: Strings, size: number): Int32Array {
  const wider = { ...strings, slots: emptySlots(strings.slots.length * 2) };
  for (let place = 0; place < size; place += 1)
    wider.slots[findSlot(wider, readText(strings, place))] = place;
  return wider.slots;
}

function emptySlots(length: number): Int32Array {
  return new Int32Array(length).fill(NONE);
}

function withRoom<Numbers extends Int32Array | Uint16Array>(numbers: Numbers, length: number): Numbers;
function withRoom(numbers: Int32Array | Uint16Array, length: number): Int32Array | Uint16Array {
  if (length <= numbers.length) return numbers;
  const wider =
    numbers instanceof Int32Array
      ? new Int32Array(Math.max(length, numbers.length * 2))
      : new Uint16Array(Math.max(length, numbers.length * 2));
  wider.set(numbers);
  return wider;
}
