type PageHeaderOptions = {
  /** At least 128 random bits in base64url, fresh for every response. */
  nonce: string;
  /** The server's own origin as the person sees it: browsers differ on whether 'self' covers its sockets. */
  baseUrl: string;
  /** Sites that may show the page in a frame, besides our own. */
  trustedOrigins: readonly string[];
};

/** Headers of an HTML page: a Content-Security-Policy that lets nothing come from, or go to, another host. */
export function pageHeaders({ nonce, baseUrl, trustedOrigins }: PageHeaderOptions): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    `connect-src 'self' ${baseUrl.replace(/^http/, "ws")}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...trustedOrigins].join(" ")}`,
  ];
  return {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": policy.join("; "),
    "Cache-Control": "no-store",
    // Pages are framed by trusted sites, also by such that ask for cross-origin isolation.
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
}
