/** Does one piece of work; false where there is nothing to do. */
export type PumpStep = () => Promise<boolean>;

/** Works off a queue in the store: one step after another until there is nothing to do, and again when woken. */
export class Pump {
  readonly #step: PumpStep;
  readonly #onFailure: (error: unknown) => void;
  #running: Promise<void> | undefined;
  #isWoken = false;
  #isStopped = false;

  /** After a failed step the pump rests until it is woken again. */
  constructor(step: PumpStep, onFailure: (error: unknown) => void) {
    this.#step = step;
    this.#onFailure = onFailure;
  }

  wake(): void {
    if (this.#isStopped) return;
    this.#isWoken = true;
    this.#running ??= this.#run();
  }

  /** Resolves when the step under way has ended. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    try {
      while (this.#isWoken && !this.#isStopped) {
        this.#isWoken = false;
        while (!this.#isStopped && (await this.#step()));
      }
    } catch (error) {
      this.#onFailure(error);
    } finally {
      this.#running = undefined;
    }
  }
}
