/** A channel did not take an activity. */
export class SendFailed extends Error {
  override name = "SendFailed";
  /** HTTP status of its answer; null where there was none in time. */
  readonly status: number | null;
  /** How long it asks to wait, in ms; null where it does not say. */
  readonly retryAfterMs: number | null;

  constructor(status: number | null, retryAfterMs: number | null = null, options?: ErrorOptions) {
    super(`not sent: ${status ?? "no answer"}`, options);
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}
