import { AsyncLocalStorage } from "node:async_hooks";

export type SerialQueue = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Runs one piece of work at a time, in the order of the calls; a failed one does not stop the next. Work that
 * queues work and waits for it would wait for itself: that throws at once instead.
 */
export function createSerialQueue(): SerialQueue {
  const current = new AsyncLocalStorage<{ running: boolean }>();
  let last: Promise<unknown> = Promise.resolve();

  return <T>(work: () => Promise<T>): Promise<T> => {
    if (current.getStore()?.running) {
      return Promise.reject(
        new Error("A turn cannot wait for another turn of the same store: use the open one"),
      );
    }
    const mark = { running: true };
    const result = last
      .then(() => current.run(mark, work))
      .finally(() => {
        mark.running = false;
      });
    last = result.catch(() => {});
    return result;
  };
}
