/** How long the process has run, in ms. */
export function sinceStart(): number {
  return Math.round(process.uptime() * 1000);
}
