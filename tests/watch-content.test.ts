import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import type { World } from "../src/conversation/world.ts";
import type { LogEvent } from "../src/log/log-event.ts";
import { watchContent } from "../src/watch-content.ts";

function watchFolder(load: () => World) {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  const used: World[] = [];
  const events: LogEvent[] = [];
  const watch = watchContent({
    folders: [folder],
    load,
    use: (world) => used.push(world),
    log: (event) => events.push(event),
  });
  onTestFinished(() => {
    watch.stop();
    rmSync(folder, { recursive: true });
  });
  const save = (name: string): void => writeFileSync(join(folder, name), "changed");
  return { save, used, events };
}

// Only what the watch itself looks at.
const world = { topics: new Map() } as unknown as World;

test("loads the content once after several files were saved", async () => {
  const { save, used, events } = watchFolder(() => world);
  for (const name of ["a.yaml", "b.yaml", "c.md"]) save(name);
  await vi.waitFor(() => expect(used).toEqual([world]), { timeout: 5_000 });
  expect(events).toMatchObject([{ kind: "content-loaded", topics: 0 }]);
});

test("goes on with the last good content when the new one has problems", async () => {
  const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  onTestFinished(() => stderr.mockRestore());
  const { save, used, events } = watchFolder(() => {
    throw new Error("knowledge/phrases.yaml: is no valid YAML");
  });
  save("phrases.yaml");
  await vi.waitFor(() => expect(events).toEqual([{ kind: "content-refused" }]), { timeout: 5_000 });
  expect(used).toEqual([]);
  expect(stderr).toHaveBeenCalledWith("knowledge/phrases.yaml: is no valid YAML\n");
});
