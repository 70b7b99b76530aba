import { expect, test } from "vitest";
import { RateLimiter } from "../../src/server/rate-limiter.ts";

function createLimiter(burst: number, perSecond: number) {
  let ms = 0;
  const limiter = new RateLimiter({ burst, perSecond }, () => new Date(ms));
  return {
    limiter,
    advance: (more: number) => {
      ms += more;
    },
  };
}

test("allows a burst, then one for each moment that passed, and tells how long to wait", () => {
  const { limiter, advance } = createLimiter(2, 0.1);
  expect([limiter.take("a"), limiter.take("a"), limiter.take("a")]).toEqual([0, 0, 10]);
  advance(4_000);
  expect(limiter.take("a")).toBe(6);
  advance(6_000);
  expect([limiter.take("a"), limiter.take("a")]).toEqual([0, 10]);
});

test("never allows more than the burst, and survives a clock that goes back", () => {
  const { limiter, advance } = createLimiter(2, 1);
  limiter.take("a");
  advance(1_000_000);
  expect([limiter.take("a"), limiter.take("a"), limiter.take("a")]).toEqual([0, 0, 1]);
  advance(-500_000);
  expect(limiter.take("a")).toBe(1);
});

test("forgets keys that are back at their full allowance, not those that are not", () => {
  const { limiter, advance } = createLimiter(1, 0.001);
  for (let index = 0; index < 15_000; index++) limiter.take(`old ${index}`);
  advance(2_000_000);
  limiter.take("busy");
  for (let index = 0; index < 6_000; index++) limiter.take(`new ${index}`);
  expect(limiter.take("busy")).toBeGreaterThan(0);
});
