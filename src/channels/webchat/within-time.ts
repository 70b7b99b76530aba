/**
 * Rejects with `TimeLimitExceeded` when `work` takes longer than `ms`. The work itself goes on: see to it that
 * nothing it still does counts.
 */
export async function withinTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitExceeded(`more than ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

class TimeLimitExceeded extends Error {
  override name = "TimeLimitExceeded";
}
