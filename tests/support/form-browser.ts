import { PanelClient } from "./panel-client.ts";

type Page = Awaited<ReturnType<PanelClient["get"]>>;

/** A browser for pages of forms: shows a page, presses a button of it, follows where that leads. */
export class FormBrowser {
  readonly #client: PanelClient;
  readonly #url: string;
  #page = "";
  #path = "";

  constructor(url: string) {
    this.#url = url;
    this.#client = new PanelClient(url, url);
  }

  /** Opens an address of the server, and where it sends on to. Throws where it answers with an error. */
  async open(address: string): Promise<void> {
    this.#path = address.replace(this.#url, "");
    await this.#show(await this.#client.get(this.#path));
  }

  /** Sends the form that has the button, with what is filled in. Throws where no form of the page has it. */
  async press(button: string, filledIn: Record<string, string> = {}): Promise<void> {
    const form = [...this.#page.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)]
      .map(([markup]) => markup)
      .find((markup) => markup.includes(`>${button}</button>`));
    if (form === undefined) throw new Error(`no button "${button}" on ${this.#path}`);
    const pressed = [...form.matchAll(/<button([^>]*)>([^<]*)<\/button>/g)].find(
      ([, , label]) => label === button,
    );
    const fields = {
      ...Object.fromEntries([...form.matchAll(/<input type="hidden"([^>]*)>/g)].map(([, one]) => field(one))),
      ...(pressed?.[1]?.includes("name=") && Object.fromEntries([field(pressed[1])])),
      ...filledIn,
    };
    const action = /^<form[^>]* action="([^"]*)"/.exec(form)?.[1] ?? this.#path;
    await this.#show(await this.#client.post(action, fields));
  }

  /** The text of the first element of the page with that opening tag, as it is read. */
  read(tag: RegExp): string {
    const element = new RegExp(`(?=${tag.source}|<[^>]*${tag.source})<(\\w+)[^>]*>([\\s\\S]*?)</\\1>`).exec(
      this.#page,
    )?.[2];
    return (element ?? "")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
  }

  async #show(answer: Page): Promise<void> {
    if (answer.location !== null) return await this.open(answer.location);
    if (answer.status !== 200) throw new Error(`${answer.status} for ${this.#path}: ${answer.text}`);
    this.#page = answer.text;
  }
}

function field(attributes = ""): [string, string] {
  return [attribute(attributes, "name"), attribute(attributes, "value")];
}

const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
