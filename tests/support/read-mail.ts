/** A mail as it is read; quoted-printable is what nodemailer writes for Polish. */
export function readMail(raw: string): string {
  const bytes = raw
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** The lines of its plain text, from below the greeting to above the footer, without the empty ones. */
export function readMailLines(raw: string): string[] {
  const part =
    raw
      .split(/^Content-Type: text\/plain/m)[1]
      ?.split("\r\n\r\n")
      .slice(1)
      .join("\r\n\r\n") ?? "";
  const [text = ""] = readMail(part).split(/^-- $/m);
  return text
    .split("\r\n")
    .slice(1)
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");
}
