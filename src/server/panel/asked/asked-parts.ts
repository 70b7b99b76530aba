import type { AskedQuestions } from "../../../staff/asked/asked-question.ts";
import type { KnowledgeEditor } from "../../../staff/asked/knowledge-editor.ts";

/** What the pages under /panel/pytania work with. */
export type AskedParts = { questions: AskedQuestions; editor: KnowledgeEditor };
