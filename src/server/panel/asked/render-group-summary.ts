import { polishDay } from "../../../calendar/polish-day.ts";
import { askedKinds } from "../../../staff/asked/asked-question.ts";
import type { QuestionGroup } from "../../../staff/asked/group-questions.ts";
import { fill } from "../../../text/fill.ts";
import { plural } from "../../../text/plural.ts";
import type { AskedTexts } from "./asked-texts.ts";

/** "5 pytań (bez odpowiedzi: 3, niejasne: 2), 2026-11-01 – 2026-11-24" */
export function renderGroupSummary(group: QuestionGroup, texts: AskedTexts): string {
  const { questions, counts, oldest, newest } = group;
  const kinds = askedKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${texts.kinds[kind]}: ${counts[kind]}`)
    .join(", ");
  const [from, until] = [polishDay(oldest), polishDay(newest)];
  return fill(texts.list.period, {
    count: plural(questions.length, texts.count),
    kinds,
    days: from === until ? from : `${from} – ${until}`,
  });
}
