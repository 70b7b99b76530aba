import { watch } from "node:fs";
import type { World } from "./conversation/world.ts";
import type { Log } from "./log/create-logger.ts";

/** An editor saves several files in a row: the content is loaded once they are all there. */
const settleMs = 500;

export type ContentWatch = { stop(): void };

type Watched = {
  /** Folders with the content: knowledge/ and dialogs/. */
  folders: readonly string[];
  load: () => World;
  use: (world: World) => void;
  log: Log;
};

/**
 * Loads the content anew when a file of its folders changes, so that editors need no restart. Content
 * with problems is refused: the last good one stays, and the terminal says what is wrong.
 */
export function watchContent({ folders, load, use, log }: Watched): ContentWatch {
  let timer: NodeJS.Timeout | undefined;
  const reload = (): void => {
    const start = performance.now();
    try {
      const world = load();
      use(world);
      log({ kind: "content-loaded", topics: world.topics.size, ms: Math.round(performance.now() - start) });
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      log({ kind: "content-refused" });
    }
  };
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true, persistent: false }, () => {
      clearTimeout(timer);
      timer = setTimeout(reload, settleMs);
    }),
  );
  return {
    stop: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
