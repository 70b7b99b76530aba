import { expect, test } from "vitest";
import { erasePersonal } from "../../src/requests/erase-personal.ts";
import { exampleRequest } from "./example-request.ts";

test("keeps the bare record and the choices, and blanks people's data and words", () => {
  const request = exampleRequest();
  const erased = erasePersonal(request);
  expect(erased).toEqual({
    ...request,
    conversationId: "",
    fields: [
      { id: "rodzaj", label: "Kto się zgłasza", text: "grupa nieformalna", personal: false },
      { id: "opis", label: "Czego potrzebujecie", text: "", personal: true },
      { id: "osoba", label: "Osoba do kontaktu", text: "", personal: true },
      { id: "kontakt", label: "Kontakt", text: "", personal: true },
    ],
    answers: { rodzaj: { kind: "choice", value: "grupa" } },
  });
  expect(erasePersonal(erased)).toEqual(erased);
});

test("blanks a field marked personal whatever its kind, and an answer that is nowhere in the summary", () => {
  const request = exampleRequest({
    fields: [{ id: "rola", label: "Rola", text: "prezes", personal: true }],
    answers: { rola: { kind: "choice", value: "prezes" }, ukryte: { kind: "choice", value: "x" } },
  });
  const erased = erasePersonal(request);
  expect(erased.fields.map(({ text }) => text)).toEqual([""]);
  expect(erased.answers).toEqual({});
});

test("erases an answer of a kind that it does not know", () => {
  const request = exampleRequest({
    fields: [{ id: "nowe", label: "Nowe", text: "coś", personal: false }],
    answers: { nowe: { kind: "voice", text: "coś" } },
  });
  expect(erasePersonal(request).answers).toEqual({});
});

test("erases the name of who gave an answer, also where the answer stays", () => {
  const field = { id: "rodzaj", label: "Rodzaj", text: "grupa", personal: false, by: "Jan Przykładowy" };
  const request = exampleRequest({
    fields: [field],
    answers: { rodzaj: { kind: "choice", value: "grupa" } },
  });
  expect(erasePersonal(request).fields).toEqual([
    { id: "rodzaj", label: "Rodzaj", text: "grupa", personal: false },
  ]);
});
