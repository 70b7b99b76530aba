/** Does the work, and shows that something is being written when it takes longer than `afterMs`. */
export async function withTyping<T>(
  showTyping: () => Promise<unknown>,
  afterMs: number,
  work: () => Promise<T>,
): Promise<T> {
  // A sign that does not arrive is no reason to fail, nor is a turn that has ended meanwhile.
  const timer = setTimeout(() => {
    (async () => await showTyping())().catch(() => {});
  }, afterMs);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
