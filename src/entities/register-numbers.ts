const LABEL = "(?:\\s+(?:to|nr|numer))?[\\s:.-]*";

/** Numbers of registers with their names, in folded text: "REGON 123456785", which has nine digits as a phone has. */
export const registerNumbers = new RegExp(
  `\\b(?:nip${LABEL}\\d(?:[ -]?\\d){9}|krs${LABEL}\\d(?: ?\\d){5,9}|` +
    `regon${LABEL}(?:\\d{14}|\\d(?: ?\\d){8}))(?!\\d)`,
  "g",
);
