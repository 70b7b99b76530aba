import { expect, test } from "vitest";
import { detectForeign } from "../../src/text/detect-foreign.ts";

test.each([
  ["What can you do for us?", "en"],
  ["hello", "en"],
  ["Können Sie mir bitte helfen", "de"],
  ["чи можу я отримати допомогу", "uk"],
  ["де ваш офіс?", "uk"],
  ["как мне подать заявку?", "ru"],
  ["здравствуйте", "ru"],
])("%s is %s", (text, language) => {
  expect(detectForeign(text)).toBe(language);
});

test.each([
  "jak sie zapisac",
  "co oferujecie",
  "OWES",
  "12345",
  ":)",
  "szukam coacha i mentora",
  "ale o co chodzi",
])("%s may be Polish", (text) => {
  expect(detectForeign(text)).toBeNull();
});
