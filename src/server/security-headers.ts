/** On every answer; pages and static files replace some. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
  // What is no page (JSON, errors) loads nothing and stands in no frame.
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
};
