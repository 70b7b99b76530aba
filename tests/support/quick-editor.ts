import type { KnowledgeChange, KnowledgeEditor, Trial } from "../../src/staff/asked/knowledge-editor.ts";

/**
 * An editor that tries nothing and keeps what it was told: for tests of the pages alone. The real one takes half a
 * minute; tests/editing and tests/browser/asked.test.ts use it.
 */
export function quickEditor(trial: Partial<Trial> = {}) {
  const saved: KnowledgeChange[] = [];
  const tried: KnowledgeChange[] = [];
  const editor: KnowledgeEditor = {
    topics: () => [
      { id: "kontakt", title: "Kontakt z programem" },
      { id: "dotacje", title: "Dotacje i pożyczki" },
    ],
    sources: () => [{ value: "programme:Realizatorzy", label: "opis programu: Realizatorzy" }],
    candidates: () => ["dotacje"],
    weigh: (text) =>
      text
        .toLowerCase()
        .split(/\W+/u)
        .filter((word) => word.length > 3)
        .map((lemma) => ({ lemma, weight: 1 })),
    attempt: async (change) => {
      tried.push(change);
      return {
        kind: "tried",
        key: "key",
        topic: { id: "kontakt", title: "Kontakt z programem" },
        file: "knowledge/topics/kontakt.md",
        added: ["  - Czy jest parking?"],
        samples: [],
        set: "project",
        asked: 276,
        changed: [],
        isWritable: true,
        ...trial,
      };
    },
    save: async () => {
      const change = tried.at(-1);
      if (change) saved.push(change);
      return { kind: "saved", topic: "kontakt" };
    },
    patch: () => "diff --git a/x b/x\n",
  };
  return { editor, saved, tried };
}
