const minute = 60_000;
const hour = 60 * minute;

/** 13 tries within 3 days and 4 hours: close together at first (greylisting lasts minutes), then twice a day. */
const delays = [
  1 * minute,
  5 * minute,
  15 * minute,
  30 * minute,
  1 * hour,
  2 * hour,
  4 * hour,
  8 * hour,
  12 * hour,
  12 * hour,
  12 * hour,
  24 * hour,
];

/** How long to wait after that many failed tries; undefined: it is given up. */
export function retryDelayMs(attempts: number): number | undefined {
  return delays[attempts - 1];
}
