import { removeControls } from "../../../requests/remove-controls.ts";
import {
  type KnowledgeChange,
  type KnowledgeEditor,
  topicKinds,
} from "../../../staff/asked/knowledge-editor.ts";
import type { Form } from "../../read-form.ts";

/** The fields of the two forms as they were filled in, to be shown again. */
export type ChangeForm = {
  kind: "samples" | "topic";
  samples: string;
  topic: string;
  title: string;
  text: string;
  topicKind: string;
  source: string;
  article: string;
  broader: string;
};

export function readChangeForm(form: Form): ChangeForm {
  const line = (name: string): string =>
    removeControls(form.get(name) ?? "")
      .replaceAll("\n", " ")
      .trim()
      .slice(0, 200);
  const lines = (name: string): string =>
    removeControls(form.get(name) ?? "")
      .trim()
      .slice(0, 4_000);
  return {
    kind: form.get("rodzaj") === "topic" ? "topic" : "samples",
    samples: lines("pytania"),
    topic: line("temat"),
    title: line("tytul"),
    text: lines("tekst"),
    topicKind: line("typ"),
    source: line("zrodlo"),
    article: line("artykul"),
    broader: line("nadrzedny"),
  };
}

const longestSample = 300;
const mostSamples = 30;
/** What fits a button in every channel. */
const longestTitle = 34;

/** Undefined where something is missing that only the editor can give. */
export function toChange(form: ChangeForm, editor: KnowledgeEditor): KnowledgeChange | undefined {
  const samples = form.samples
    .split("\n")
    .map((line) => line.trim().slice(0, longestSample))
    .filter(Boolean);
  const isTopic = (id: string): boolean => editor.topics().some((one) => one.id === id);
  if (samples.length === 0 || samples.length > mostSamples) return undefined;
  if (form.kind === "samples")
    return isTopic(form.topic) ? { kind: "samples", topic: form.topic, samples } : undefined;
  const { title, text, source, article, broader } = form;
  const kind = topicKinds.find((one) => one === form.topicKind);
  const isSource = editor.sources().some(({ value }) => value === source);
  const isWhole = title !== "" && title.length <= longestTitle && text !== "" && isTopic(broader) && isSource;
  if (!isWhole || kind === undefined || (source.startsWith("act:") && article === "")) return undefined;
  return { kind: "topic", topic: { title, kind, source, article, broader, text }, samples };
}
