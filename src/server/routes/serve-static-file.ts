import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Handler } from "../route-parts.ts";
import type { StaticFile } from "../static-file.ts";

type Encoding = "br" | "gzip" | "identity";

/** Brotli 11 takes 8 s for the web chat's 3.9 MB on a small machine, brotli 9 half a second for 5 % more bytes. */
const BROTLI_QUALITY = 9;

/** `GET` of a file, read and compressed once when it is first asked for. */
export function serveStaticFile(file: StaticFile): Handler {
  let hash: string | null = null;
  const bodies = new Map<Encoding, Promise<Buffer>>();
  const bodyIn = (encoding: Encoding) => {
    const body = bodies.get(encoding) ?? encode(file.read(), encoding);
    bodies.set(encoding, body);
    return body;
  };

  return async (request, response) => {
    const encoding = isText(file.type) ? chooseEncoding(request.headers["accept-encoding"]) : "identity";
    hash ??= createHash("sha256").update(file.read()).digest("base64url").slice(0, 22);
    const etag = `"${hash}-${encoding}"`;
    response.setHeader("ETag", etag);
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader(
      "Cache-Control",
      file.cache === "immutable" ? "public, max-age=31536000, immutable" : "no-cache",
    );
    // widget.js and pictures stand on partners' own sites.
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader("Content-Type", file.type);
    if (hasTag(request.headers["if-none-match"], etag)) {
      response.statusCode = 304;
      response.end();
      return;
    }
    const body = await bodyIn(encoding);
    if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
    response.setHeader("Content-Length", body.length);
    response.end(request.method === "HEAD" ? undefined : body);
  };
}

const isText = (type: string) =>
  /^(text\/|application\/(json|javascript|manifest\+json)|image\/svg)/.test(type);

/** "gzip, br;q=0" → gzip. */
function chooseEncoding(accepted = ""): Encoding {
  const names = accepted
    .split(",")
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(";")[0]?.trim());
  if (names.includes("br")) return "br";
  return names.includes("gzip") ? "gzip" : "identity";
}

function hasTag(ifNoneMatch: string | undefined, etag: string): boolean {
  return (ifNoneMatch ?? "").split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "identity") return body;
  if (encoding === "gzip") return await promisify(gzip)(body);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return await promisify(brotliCompress)(body, { params });
}
