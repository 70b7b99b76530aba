import type { World } from "../../conversation/world.ts";

/** Sample questions of each topic that are asked before anything is timed. */
const questionsOfATopic = 6;

/**
 * Questions to ask before measuring, so that the machine code of a server that has run for a while is measured. They
 * are other ones than those of any set: nothing that is measured has been seen before.
 */
export function warmUpQuestions({ topics }: Pick<World, "topics">): string[] {
  return [...topics.values()].flatMap(({ questions }) => questions.slice(0, questionsOfATopic));
}
