/**
 * Text without characters that steer instead of show: terminal sequences (ESC), other control characters, and marks
 * that reverse the reading direction. Line breaks become "\n", tabs become spaces.
 */
export function removeControls(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(/(?!\n)\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");
}
