import type { KnowledgeChange, KnowledgeEditor } from "../../../staff/asked/knowledge-editor.ts";
import type { ChangeForm } from "./change-form.ts";

type Outcome = Awaited<ReturnType<KnowledgeEditor["attempt"]>>;

export type TrialJob = {
  /** Group whose questions are settled when the change is saved, and until when they were seen. */
  group: string;
  seenAt: Date;
  form: ChangeForm;
  change: KnowledgeChange;
  state: { kind: "running" } | { kind: "failed" } | { kind: "done"; outcome: Outcome };
};

/** Trials take longer than a browser should wait: each runs on, and its page asks how it is. In memory, by session. */
export class TrialJobs {
  readonly #jobs = new Map<string, TrialJob>();
  readonly #randomText: (bytes: number) => string;

  constructor(randomText: (bytes: number) => string) {
    this.#randomText = randomText;
  }

  /** The key under which this session finds the trial. `report` hears of a failure. */
  begin(
    sessionId: string,
    job: Omit<TrialJob, "state">,
    { editor, report }: { editor: KnowledgeEditor; report: (error: unknown) => void },
  ): string {
    const key = this.#randomText(9);
    const kept: TrialJob = { ...job, state: { kind: "running" } };
    this.#jobs.set(`${sessionId} ${key}`, kept);
    for (const oldest of [...this.#jobs.keys()].slice(0, -maxRemembered)) this.#jobs.delete(oldest);
    editor.attempt(job.change).then(
      (outcome) => {
        kept.state = { kind: "done", outcome };
      },
      (error: unknown) => {
        kept.state = { kind: "failed" };
        report(error);
      },
    );
    return key;
  }

  find(sessionId: string, key: string): TrialJob | undefined {
    return this.#jobs.get(`${sessionId} ${key}`);
  }
}

const maxRemembered = 100;
