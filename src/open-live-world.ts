import { applyAssignments } from "./apply-assignments.ts";
import { applyContacts } from "./apply-contacts.ts";
import type { World } from "./conversation/world.ts";
import type { AssignmentStore, StaffAssignment } from "./staff/assignment-store.ts";
import type { ContactStore, StaffContact } from "./staff/contact-store.ts";

/** The world as it is now: the content of the files, and over it what staff decided in the panel. */
export type LiveWorld = {
  current(): World;
  /** Takes in content that was loaded anew. */
  use(loaded: World): void;
  /** Keeps a decision; the assistant says so from the next message on. */
  saveAssignment(assignment: StaffAssignment): Promise<void>;
  saveContact(contact: StaffContact): Promise<void>;
};

type Decisions = { assignments: AssignmentStore; contacts: ContactStore };

export async function openLiveWorld(
  content: World,
  { assignments, contacts }: Decisions,
): Promise<LiveWorld> {
  let loaded = content;
  let decided = await assignments.list();
  let given = await contacts.list();
  const build = () => applyContacts(applyAssignments(loaded, decided), given);
  let world = build();
  return {
    current: () => world,
    use: (fresh) => {
      loaded = fresh;
      world = build();
    },
    saveAssignment: async (assignment) => {
      await assignments.save(assignment);
      decided = await assignments.list();
      world = build();
    },
    saveContact: async (contact) => {
      await contacts.save(contact);
      given = await contacts.list();
      world = build();
    },
  };
}
