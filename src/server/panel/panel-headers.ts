/** Headers of every page of the panel: no scripts, no frames, nothing from another host, nothing kept. */
export function panelHeaders(): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "Cache-Control": "no-store",
    // With `no-referrer` browsers send "Origin: null" with forms, and ours could not be told from others'.
    "Referrer-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
  };
}
