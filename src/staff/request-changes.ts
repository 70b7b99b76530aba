import type { SupportRequest } from "../requests/support-request.ts";

/** What has changed, whoever changed it: other processes, too. */
export interface RequestChanges {
  /** Requests that were made or changed after a sequence (0: all), the oldest change first. */
  after(sequence: number, limit: number): Promise<{ sequence: number; request: SupportRequest }[]>;
}
