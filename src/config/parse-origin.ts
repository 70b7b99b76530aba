/**
 * "https://www.example.org/" → "https://www.example.org"; undefined for anything but an origin. Plain http is for
 * this machine alone: elsewhere people's answers would travel unencrypted.
 */
export function parseOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, protocol, hostname, href } = new URL(text);
  if (href !== `${origin}/`) return undefined; // a path, a query, a user name, or an opaque origin
  if (hostname.includes("*")) return undefined; // legal in a URL, but no pattern: "*.example.org" would match nothing
  if (protocol === "https:") return origin;
  return protocol === "http:" && loopback.has(hostname) ? origin : undefined;
}

const loopback: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);
