import { expect, test } from "vitest";
import { hashResumeSecret, matchesResumeHash } from "../../../src/channels/webchat/resume-secret.ts";

test("a resume secret matches its own hash alone", () => {
  const hash = hashResumeSecret("secret");
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(matchesResumeHash("secret", hash)).toBe(true);
  for (const other of ["Secret", "", hash]) expect(matchesResumeHash(other, hash)).toBe(false);
  for (const broken of ["", "abc", `${hash}0`]) expect(matchesResumeHash("other", broken)).toBe(false);
});
