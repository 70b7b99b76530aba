import { applyAssignments } from "./apply-assignments.ts";
import type { World } from "./conversation/world.ts";
import type { AssignmentStore, StaffAssignment } from "./staff/assignment-store.ts";

/** The world as it is now: the content of the files, and over it what staff decided in the panel. */
export type LiveWorld = {
  current(): World;
  /** Takes in content that was loaded anew. */
  use(loaded: World): void;
  /** Keeps a decision; the assistant says so from the next message on. */
  saveAssignment(assignment: StaffAssignment): Promise<void>;
};

export async function openLiveWorld(content: World, assignments: AssignmentStore): Promise<LiveWorld> {
  let loaded = content;
  let decided = await assignments.list();
  let world = applyAssignments(loaded, decided);
  return {
    current: () => world,
    use: (fresh) => {
      loaded = fresh;
      world = applyAssignments(loaded, decided);
    },
    saveAssignment: async (assignment) => {
      await assignments.save(assignment);
      decided = await assignments.list();
      world = applyAssignments(loaded, decided);
    },
  };
}
