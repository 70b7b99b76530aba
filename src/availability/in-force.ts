import { polishDay } from "../calendar/polish-day.ts";
import { warsawTime } from "../calendar/warsaw-time.ts";
import type { Absence, Availability, Banner } from "./availability.ts";

/** The absences of a day. */
export function absencesAt({ absences }: Pick<Availability, "absences">, at: Date): Absence[] {
  const day = polishDay(at);
  return absences.filter(({ from, until }) => from <= day && day <= until);
}

/** The banner, while it is to be shown. */
export function bannerAt({ banner }: Pick<Availability, "banner">, at: Date): Banner | null {
  const { moment } = warsawTime(at);
  return banner && banner.from <= moment && moment < banner.until ? banner : null;
}
