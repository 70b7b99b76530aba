import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { readEvent } from "../../src/channels/messenger/read-event.ts";
import { readButton } from "../../src/conversation/button.ts";
import { messengerSecrets, startFakeGraph } from "../support/fake-graph.ts";
import { messengerSettings } from "../support/start-messenger.ts";
import { testWorld } from "../support/test-world.ts";

const profile = JSON.parse(readFileSync("manifest/messenger/profile.json", "utf8"));
const run = (args: string[], environment: Record<string, string> = {}) =>
  promisify(execFile)(process.execPath, ["src/commands/messenger-profile.ts", ...args], {
    env: { PATH: process.env.PATH, ...environment },
  });

test("the profile keeps Meta's limits, and its buttons mean something", () => {
  const { messages, topics } = testWorld();
  expect(profile.greeting[0].text.length).toBeLessThanOrEqual(160);
  expect(profile.greeting[0].text).toContain("Nie jest człowiekiem.");
  const [menu] = profile.persistent_menu;
  const labels = (["oferta", "sprawdz-miejscowosc", "zgloszenie", "kontakt"] as const).map(messages.button);
  expect(menu.call_to_actions.map(({ title }: { title: string }) => title)).toEqual(labels);
  for (const { title, payload } of menu.call_to_actions) {
    expect(title.length).toBeLessThanOrEqual(30);
    const meaning = readButton(payload);
    expect([payload, meaning?.kind]).not.toEqual([payload, undefined]);
    if (meaning?.kind === "topic") expect(topics.has(meaning.id)).toBe(true);
  }
});

test("the button that begins opens the conversation", () => {
  const postback = { title: "Rozpocznij", payload: profile.get_started.payload };
  expect(readEvent({ postback }, 1)).toMatchObject([{ kind: "joined" }]);
});

test("--dry-run shows it without asking anybody", async () => {
  expect(JSON.parse((await run(["--dry-run"])).stdout)).toEqual(profile);
});

test("it is set at Meta, and a refusal says what to do without the token", async () => {
  const graph = await startFakeGraph((call) => (call === 2 ? "token" : undefined));
  expect((await run([], messengerSettings(graph))).stdout).toContain("has taken the page's profile");
  expect(graph.profiles).toEqual([profile]);
  expect(graph.mistakes).toEqual([]);
  const refused = await run([], messengerSettings(graph)).catch((error) => error);
  expect(refused).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("MESSENGER_PAGE_TOKEN has run out"),
  });
  expect(refused.stderr).not.toContain(messengerSecrets.pageToken);
  await expect(run([])).rejects.toMatchObject({
    stderr: expect.stringContaining("set the MESSENGER_ variables"),
  });
});
