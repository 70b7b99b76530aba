/** One file that the server may send: listed at the start, so that nothing asked for ever becomes a path on the disk. */
export type StaticFile = {
  /** The whole path of its address: "/static/webchat-3f2a91c0.js". */
  path: string;
  /** Not kept: the web chat alone has 3.9 MB, of which browsers want the compressed body. */
  read(): Buffer;
  /** Media type with its character set: "text/javascript; charset=utf-8". */
  type: string;
  /** `immutable` only where the path holds a hash of the body; `revalidate` asks again each time (304 by ETag). */
  cache: "immutable" | "revalidate";
};
