import type { Transaction } from "kysely";
import { polishDay } from "../calendar/polish-day.ts";
import type { CountedThing } from "../requests/counted.ts";
import type { Database } from "./database.ts";

type Counted = { what: CountedThing; about: string | null };

/** One more of something on that day and channel, within the transaction of what is counted: with it, or not at all. */
export async function addCount(
  transaction: Transaction<Database>,
  { what, about }: Counted,
  { channel, at }: { channel: string; at: Date },
): Promise<void> {
  await transaction
    .insertInto("daily_counts")
    .values({ day: polishDay(at), channel, what, about: about ?? "", count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["day", "channel", "what", "about"])
        .doUpdateSet((set) => ({ count: set("daily_counts.count", "+", 1) })),
    )
    .execute();
}
