import SqliteDatabase from "better-sqlite3";

/** Polish days off in the simulated year and in the weeks after it that are no Saturdays or Sundays, written out. */
const daysOff = [
  ["2026-01-01", "2026-01-06", "2026-04-06", "2026-05-01", "2026-06-04", "2026-11-11"],
  ["2026-12-24", "2026-12-25", "2027-01-01", "2027-01-06"],
].flat();

/** The day in Warsaw of an instant of 2026 or of the winter after it. */
const dayOf = (at: string): string =>
  `date(${at}, case when ${at} >= '2026-03-29T01' and ${at} < '2026-10-25T01' then '+2 hours' else '+1 hours' end)`;

/** How many working days there are up to each day. */
const calendar = `
  with recursive days(day) as (
    select '2025-12-31' union all select date(day, '+1 day') from days where day < '2027-04-30'
  ),
  calendar as (
    select day, sum(case
      when strftime('%w', day) in ('0', '6') then 0
      when day in (${daysOff.map((day) => `'${day}'`).join(", ")}) then 0
      else 1 end) over (order by day) as number
    from days
  ),
  accepted as (
    select number, min(at) as at from request_history where kind in ('accepted', 'contacted') group by number
  ),
  contacted as (
    select number, min(at) as at from request_history where kind = 'contacted' group by number
  ),
  facts as (
    select r.number, coalesce(r.forwarded_to, r.partner) as partner, r.powiat, r.status,
      r.status in ('zakonczone', 'wycofane', 'wygasle') as closed,
      (select number from calendar where day = ${dayOf("accepted.at")}) -
        (select number from calendar where day = ${dayOf("r.created_at")}) as acceptance,
      (select number from calendar where day = ${dayOf("contacted.at")}) -
        (select number from calendar where day = ${dayOf("r.created_at")}) as contact,
      json_extract(r.answers, '$."formy-wsparcia".values') as needs
    from requests r
    left join accepted on accepted.number = r.number
    left join contacted on contacted.number = r.number
    where ${dayOf("r.created_at")} between :first and :last
  ),
  wanted as (
    select facts.powiat, facts.partner, each.value as need from facts, json_each(coalesce(facts.needs, '[null]')) each
  )`;

type Row = Record<string, string | number | null>;

/** Asks the file itself, with another driver's hands and other words than the code under test. */
export function openHand(file: string, [first, last]: readonly [string, string]) {
  const database = new SqliteDatabase(file, { readonly: true });
  const ask = (query: string): Row[] =>
    database.prepare(`${calendar} ${query}`).all({ first, last }) as Row[];
  const one = (query: string): Row => ask(query)[0] ?? {};
  const quantile = (share: number, where: string): number | null => {
    const { n } = one(`select count(*) as n from facts where contact is not null and ${where}`);
    const offset = Math.ceil(Number(n) * share) - 1;
    const found = one(
      `select contact from facts where contact is not null and ${where} order by contact limit 1 offset ${Math.max(0, offset)}`,
    );
    return (found.contact as number | undefined) ?? null;
  };
  return {
    close: () => database.close(),
    total: () => Number(one("select count(*) as n from facts").n),
    contact: (where: string) => ({
      ...one(`select count(*) as sent, count(contact) as contacted,
        count(*) filter (where contact is null and not closed) as waiting from facts where ${where}`),
      median: quantile(0.5, where),
      p90: quantile(0.9, where),
    }),
    acceptance: (where: string) =>
      one(`select count(*) as sent,
        count(*) filter (where acceptance <= 3) as "within-3",
        count(*) filter (where acceptance in (4, 5)) as "within-5",
        count(*) filter (where acceptance > 5) as later,
        count(*) filter (where acceptance is null and not closed) as "not-yet",
        count(*) filter (where acceptance is null and closed) as never from facts where ${where}`),
    powiaty: () => ask("select powiat, count(*) as requests from facts group by powiat"),
    needs: () => ask("select need, count(*) as requests from wanted group by need"),
    questions: (by: string) =>
      ask(`select ${by}, ${["answered", "offered", "refused"]
        .map((name) => `sum(case what when 'question-${name}' then count else 0 end) as ${name}`)
        .join(", ")}
        from (select date(day, '-6 days', 'weekday 1') as week, nullif(about, '') as topic, what, count
          from daily_counts where day between :first and :last and what like 'question-%')
        group by ${by} order by ${by}`),
    intake: () =>
      ask(`select channel, ${["started", "finished", "left"]
        .map((name) => `sum(case what when 'intake-${name}' then count else 0 end) as "${name}"`)
        .join(", ")}
        from daily_counts where day between :first and :last and what like 'intake-%' group by channel`),
    steps: () =>
      ask(`select about as step, sum(case what when 'intake-step' then count else 0 end) as reached,
        ${["webchat", "teams", "messenger"]
          .map(
            (channel) =>
              `sum(case when what = 'intake-left' and channel = '${channel}' then count else 0 end) as "left-${channel}"`,
          )
          .join(", ")}
        from daily_counts where day between :first and :last and what in ('intake-step', 'intake-left')
        group by about`),
    combinations: () =>
      ask("select powiat, need, partner, count(*) as requests from wanted group by powiat, need, partner"),
  };
}
