/**
 * A dialog as people sign it off: a box for each question, with everything that is read at it, and an arrow for each
 * way on, with its condition in words. A chart knows no picture format; Mermaid and Graphviz's DOT are rendered from it.
 */
export type Chart = { nodes: readonly ChartNode[]; arrows: readonly ChartArrow[] };

export type ChartNode = {
  id: string;
  /** A fork is where several steps go on by the same conditions. */
  kind: "step" | "fork" | "end";
  /** The name of the row in the summary; for a fork or an end, all that stands in it. */
  title: string;
  lines: readonly ChartLine[];
  isOptional: boolean;
  isPersonal: boolean;
  isUnasked: boolean;
};

export type ChartLine = { text: string; look: "question" | "hint" | "choice" | "note" };

/** `conditions`: any of them; empty where this is the only way on. */
export type ChartArrow = { from: string; to: string; conditions: readonly string[] };
