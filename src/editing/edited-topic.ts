/**
 * Editing: what staff change in knowledge/ through the panel. A change is applied to a copy, checked as `npm run
 * knowledge:check` does, learnt in a thread of its own and held against the answers of now; what is saved is what was
 * tried: the topic's file, and the tables that are built from the texts.
 */
export type EditedTopic = {
  id: string;
  /** From the project's folder: "knowledge/topics/dotacje.md". */
  path: string;
  content: string;
  /** Lines that come into the file, as they stand there. */
  added: readonly string[];
};
