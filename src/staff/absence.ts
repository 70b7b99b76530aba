/** Who of staff is away, and who hears of what waits meanwhile. One at a time for each. */
export type Absence = {
  email: string;
  /** First and last day, both away: "2026-12-21". */
  firstDay: string;
  lastDay: string;
  /** E-mail address of another member in the same role, of the same organisation; null: nobody in particular. */
  deputy: string | null;
};

export interface AbsenceStore {
  list(): Promise<Absence[]>;
  /** A new one takes the place of the former; false where the member or the deputy is on the list no more. */
  save(absence: Absence): Promise<boolean>;
  clear(email: string): Promise<void>;
  /** Those that ended before that day are nobody's business any more; how many. */
  deleteEnded(before: string): Promise<number>;
}
