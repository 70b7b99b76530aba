/** A browser without a screen: keeps cookies, sends forms as pages do, follows nothing by itself. */
export class PanelClient {
  readonly #url: string;
  readonly #origin: string;
  readonly cookies = new Map<string, string>();
  /** From the last page: stands in its forms. */
  csrf = "";

  constructor(url: string, origin: string) {
    this.#url = url;
    this.#origin = origin;
  }

  async get(path: string, headers: Record<string, string> = {}) {
    return await this.#send(path, { headers });
  }

  async post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
    const body = new URLSearchParams({ ...(this.csrf && { csrf: this.csrf }), ...fields });
    return await this.#send(path, { method: "POST", body, headers: { Origin: this.#origin, ...headers } });
  }

  async #send(path: string, init: RequestInit & { headers: Record<string, string> }) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(this.#url + path, {
      ...init,
      redirect: "manual",
      headers: { ...(cookie && { Cookie: cookie }), ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString("utf8");
    const token = /name="csrf" value="([^"]+)"/.exec(text)?.[1];
    if (token !== undefined) this.csrf = token;
    return {
      status: response.status,
      text,
      bytes,
      headers: response.headers,
      location: response.headers.get("location"),
    };
  }

  #keep(line: string): void {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === "") this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
