import { isMet, type KeyFigure } from "./key-figures.ts";

/** A key figure in words: "92.6 %", "at least 93 %", "not met". */
export function describeFigure(figure: KeyFigure): { measured: string; bar: string; verdict: string } {
  const { value, unit, bar } = figure;
  const limit = "atLeast" in bar ? `at least ${round(bar.atLeast)}` : `at most ${round(bar.atMost)}`;
  return {
    measured: `${round(value)} ${unit}`,
    bar: `${limit} ${unit}`,
    verdict: isMet(figure) ? "met" : "not met",
  };
}

/** As many digits as tell near figures apart. */
function round(value: number): string {
  if (Number.isInteger(value) || value >= 100) return value.toFixed(0);
  return value.toFixed(value < 10 ? 2 : 1);
}
