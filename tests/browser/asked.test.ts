import { randomBytes } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { databaseFile } from "../../src/storage/database-file.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { useBrowser } from "../support/browser.ts";
import { openChat } from "../support/chat-page.ts";
import { checkKnowledgeIn } from "../support/check-knowledge-in.ts";
import { startChildServer } from "../support/child-server.ts";
import { copyProject } from "../support/copy-project.ts";
import { findViolations } from "../support/find-violations.ts";
import { freePort } from "../support/free-port.ts";
import { EDYTA } from "../support/start-panel-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const browser = useBrowser();
/** A trial learns all topics, and word forms: half a minute on a busy machine. */
const patience = 240_000;

/** The assistant in a process of its own, on a copy of the project, with an editor on the staff list. */
async function start() {
  const [project, dataDir, port] = [copyProject(), temporaryFolder(), await freePort()];
  const store = await openSqlite(databaseFile(dataDir));
  await store.staff.add(EDYTA);
  await store.close();
  const key = randomBytes(32).toString("base64");
  const url = `http://127.0.0.1:${port}`;
  const settings = { PUBLIC_URL: url };
  const server = await startChildServer({ port, dataDir, key, cwd: project, logLevel: "warn", settings });
  return { ...server, project };
}

async function signIn(page: Page, { url, output }: Awaited<ReturnType<typeof start>>): Promise<void> {
  await page.goto(`${url}/panel/pytania`);
  await page.getByLabel("Adres e-mail").fill(EDYTA.email);
  await page.getByRole("button", { name: "Wyślij link" }).click();
  const linkIn = () => /http:[^"\s]+\/panel\/wejscie\/[\w-]+/.exec(output())?.[0];
  await expect.poll(linkIn).toBeDefined();
  await page.goto(linkIn() ?? "");
  await page.getByRole("button", { name: "Wejdź do panelu" }).click();
}

/** No faults at the two widths that people have; a picture of each where SHOTS names a folder. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findViolations(page)).toEqual([]);
    const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(overflow).toBeLessThanOrEqual(0);
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/${name}-${width}.png`, fullPage: true });
  }
}

test("from an unanswered question to an answer, without a restart and while others talk", async () => {
  const server = await start();
  const problems = checkKnowledgeIn(server.project);
  const resident = await browser.open();
  const chat = await openChat(resident.page, server.url);
  await chat.waitForReply("Dzień dobry.");
  for (const question of ["gdzie zaparkować auto?", "Gdzie można zaparkować auto?"]) {
    await chat.say(question);
    await chat.waitForOwn(question);
    await chat.waitForReply("Na to pytanie nie mam odpowiedzi.");
  }

  const editor = await browser.open();
  const { page } = editor;
  await signIn(page, server);
  await page.getByRole("heading", { name: "gdzie zaparkować auto?" }).waitFor();
  await look(page, "asked-list");
  await page.getByRole("link", { name: /^Popraw odpowiedź/ }).click();
  await page.getByText("Nowy temat").click();
  await look(page, "asked-group");
  const form = page.locator("details.box");
  await form.getByLabel("Tytuł").fill("Dojazd i parking");
  await form
    .getByLabel("Odpowiedź", { exact: true })
    .fill("Opis programu nie mówi o parkingu. Zapytaj o to pracowników programu.");
  await form.getByLabel("Źródło").selectOption("programme:Realizatorzy");
  await form.getByLabel("Należy do tematu").selectOption("kontakt");
  await form
    .getByLabel("Przykładowe pytania")
    .fill("gdzie zaparkować auto?\nGdzie można zaparkować auto?\nCzy jest parking?\nparking dla samochodów");
  await form.getByRole("button", { name: "Sprawdź zmianę" }).click();
  await page.getByText("Sprawdzanie trwa.").waitFor();
  await look(page, "asked-running");

  const asked = performance.now();
  await chat.say("Jak długo trwa program?");
  await chat.waitForReply("2024");
  expect(performance.now() - asked).toBeLessThan(5_000);

  await page.getByRole("heading", { name: "Co zmieni się w odpowiedziach" }).waitFor();
  await page.getByText(/^Sprawdzono \d+ pytań/).waitFor({ timeout: patience });
  await look(page, "asked-trial");
  await page.getByRole("button", { name: "Zapisz zmianę" }).click();
  await page.getByText("Za kilka sekund asystent zacznie tak odpowiadać.").waitFor();
  expect(await page.getByRole("heading", { name: "gdzie zaparkować auto?" }).count()).toBe(0);

  await expect
    .poll(
      async () => {
        await chat.say("gdzie zaparkować auto?");
        await resident.page.waitForTimeout(1_000);
        return (await chat.transcript()).at(-1);
      },
      { timeout: 30_000 },
    )
    .toMatch(/Opis programu nie mówi o\sparkingu\./);
  expect(problems).toEqual(expect.arrayContaining(checkKnowledgeIn(server.project)));
  expect([...resident.errors, ...editor.errors]).toEqual([]);
}, 400_000);
