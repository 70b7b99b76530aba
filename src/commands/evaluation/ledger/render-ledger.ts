import { stringify } from "yaml";
import type { Ledger } from "./ledger.ts";

const head = `# What the assistant still gets wrong on our own sets: the topics expected, and what it gave when this was written.
# Every entry must fail, and every question that fails must be here (known-gaps.test.ts): the ledger can only shrink.
# Written by npm run eval -- --known-gaps: look at what it adds before you commit it.
`;

export function renderLedger(ledger: Ledger): string {
  return head + stringify(ledger, { lineWidth: 0 });
}
