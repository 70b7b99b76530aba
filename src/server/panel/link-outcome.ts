/** What came of a form for the links of a request; each has a sentence in dialogs/panel.yaml. */
export const linkOutcomes = ["link-sent", "no-partner", "links-revoked", "no-links"] as const;

export type LinkOutcome = (typeof linkOutcomes)[number];
