import { formatInstant } from "../calendar/format-instant.ts";
import { fill } from "../text/fill.ts";
import type { StaffTexts } from "./load-staff-texts.ts";
import type { SupportRequest } from "./support-request.ts";

type Column = {
  id: keyof StaffTexts["columns"];
  /** In the words of staff; empty where it is not known. */
  text(request: SupportRequest, texts: StaffTexts): string;
};

/** What the record itself says of a request, without personal data; people's answers are in `request.fields`. */
export const recordColumns: readonly Column[] = [
  { id: "number", text: (request) => request.number },
  { id: "createdAt", text: (request) => formatInstant(request.createdAt) },
  { id: "status", text: (request, texts) => name(request.status, texts) },
  { id: "applicant", text: (request, texts) => name(request.applicant, texts) },
  { id: "powiat", text: (request, texts) => name(request.place.powiat, texts) },
  { id: "subregion", text: (request, texts) => name(request.place.subregion, texts) },
  { id: "partner", text: (request, texts) => name(request.place.partner, texts) },
  { id: "assignment", text: (request, texts) => name(request.place.assignment, texts) },
  { id: "forwardedTo", text: (request, texts) => name(request.handling.partner, texts) },
  { id: "channel", text: (request, texts) => name(request.channel, texts) },
  {
    id: "notice",
    text: ({ notice }, texts) =>
      fill(texts.show.notice, { version: notice.version, at: formatInstant(notice.confirmedAt) }),
  },
];

function name(id: string | null, texts: StaffTexts): string {
  return id === null ? "" : (texts.names[id] ?? id);
}
