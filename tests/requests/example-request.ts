import { newHandling, type SupportRequest } from "../../src/requests/support-request.ts";

/** A whole request of a group near Mińsk Mazowiecki; nobody's data. */
export function exampleRequest(changes: Partial<SupportRequest> = {}): SupportRequest {
  return {
    number: "ZG-7K3M-Q9TD",
    draftId: "draft-1",
    status: "nowe",
    createdAt: new Date("2026-11-24T08:15:00.000Z"),
    channel: "webchat",
    conversationId: "conversation-1",
    dialog: { id: "zgloszenie", version: 1 },
    notice: { version: "1", confirmedAt: new Date("2026-11-24T08:10:00.000Z") },
    applicant: "grupa",
    place: { powiat: "miński", subregion: "warszawsko-wschodni", partner: "frso", assignment: "robocze" },
    handling: newHandling(changes.createdAt ?? new Date("2026-11-24T08:15:00.000Z")),
    fields: [
      { id: "rodzaj", label: "Kto się zgłasza", text: "grupa nieformalna", personal: false },
      { id: "opis", label: "Czego potrzebujecie", text: "Chcemy otworzyć świetlicę.", personal: false },
      { id: "osoba", label: "Osoba do kontaktu", text: "Osoba Przykładowa", personal: true },
      { id: "kontakt", label: "Kontakt", text: "500 000 000, osoba@example.org", personal: true },
    ],
    answers: {
      rodzaj: { kind: "choice", value: "grupa" },
      opis: { kind: "text", text: "Chcemy otworzyć świetlicę." },
      osoba: { kind: "text", text: "Osoba Przykładowa" },
      kontakt: { kind: "contact", phone: "+48500000000", email: "osoba@example.org" },
    },
    ...changes,
  };
}
