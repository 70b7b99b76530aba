/** The words of a name, cut as texts are: "Konstancin-Jeziorna" → "Konstancin", "Jeziorna". Takes NFC. */
export const splitName = (name: string): string[] => name.split(BETWEEN).filter((word) => word !== "");

const BETWEEN = /[^\p{L}\p{Nd}]+/u;
