import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseSurveyTexts } from "../../src/server/survey/survey-texts.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { startSurveyPage } from "../support/start-survey-page.ts";

const { number } = exampleRequest();
const { page: text } = parseSurveyTexts(readFileSync("dialogs/survey.yaml", "utf8"));

function post(link: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams(fields);
  return fetch(link, { method: "POST", body, headers, redirect: "manual" });
}

test("the page asks one question, says nothing of the person or the request, and lives without a script", async () => {
  const { link } = await startSurveyPage();
  const response = await fetch(link);
  const page = await response.text();
  expect(response.status).toBe(200);
  expect(page).toContain("Czy otrzymane wsparcie pomogło?");
  expect(page).not.toMatch(/ZG-|example\.org|500 000|<script/);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(response.headers.get("cache-control")).toBe("no-store");
});

test("opening it changes nothing, however often a mail scanner does", async () => {
  const { link, store } = await startSurveyPage();
  for (const method of ["GET", "HEAD", "GET"]) await fetch(`${link}?odpowiedz=tak`, { method });
  expect(await store.surveys.find(number)).toBeUndefined();
});

test("an answer counts once, with its comment masked, and the link says thanks from then on", async () => {
  const { link, store } = await startSurveyPage();
  const first = await post(link, { odpowiedz: "czesciowo", komentarz: "Dzwońcie: 500 000 000" });
  expect(first.status).toBe(303);
  expect(await (await fetch(link)).text()).toContain(text.answered);
  expect((await post(link, { odpowiedz: "nie", komentarz: "x" })).status).toBe(303);
  expect(await store.surveys.find(number)).toMatchObject({
    answer: "czesciowo",
    comment: "Dzwońcie: [numer telefonu]",
  });
});

test.each([
  [{ komentarz: "Było dobrze" }, text.noAnswer],
  [{ odpowiedz: "chyba", komentarz: "Było dobrze" }, text.noAnswer],
  [{ odpowiedz: "tak", komentarz: "x".repeat(1001) }, text.tooLong],
])("%j is refused, and what was typed stays", async (fields, sentence) => {
  const { link, store } = await startSurveyPage();
  const response = await post(link, fields);
  const page = await response.text();
  expect([response.status, page.includes(sentence)]).toEqual([422, true]);
  expect(page).toContain(`${fields.komentarz}</textarea>`);
  expect(await store.surveys.find(number)).toBeUndefined();
});

test("a form of another site is refused", async () => {
  const { link, store } = await startSurveyPage();
  for (const [name, value] of [
    ["Origin", "https://evil.example.org"],
    ["Sec-Fetch-Site", "cross-site"],
  ] as const)
    expect((await post(link, { odpowiedz: "tak" }, { [name]: value })).status).toBe(403);
  expect(await store.surveys.find(number)).toBeUndefined();
});

test("an unknown link, one that is over and one of an erased request look alike", async () => {
  const { link, url, advance, erase } = await startSurveyPage();
  const unknown = `${url}/ocena/${"a".repeat(43)}`;
  const expected = [404, await (await fetch(unknown)).text()];
  const seen = async (address: string) => {
    const response = await fetch(address);
    return [response.status, await response.text()];
  };
  expect(await seen(`${url}/ocena/x`)).toEqual(expected);
  advance(31 * 24 * 3_600_000);
  expect(await seen(link)).toEqual(expected);
  expect((await post(link, { odpowiedz: "tak" })).status).toBe(404);
  advance(-31 * 24 * 3_600_000);
  expect((await seen(link))[0]).toBe(200);
  await erase();
  expect(await seen(link)).toEqual(expected);
});
