import { createSecretKey, randomBytes } from "node:crypto";
import { decodeJwt, SignJWT } from "jose";
import { describe, expect, test } from "vitest";
import { createTokens } from "../../../src/channels/webchat/create-tokens.ts";

const key = createSecretKey(randomBytes(32));

function create(signingKey = key) {
  let at = new Date("2026-11-24T08:00:00.500Z");
  let id = 0;
  const tokens = createTokens({ key: signingKey, now: () => at, newId: () => String(id++) });
  return {
    tokens,
    advance: (ms: number) => {
      at = new Date(at.getTime() + ms);
    },
  };
}

const claims = { conversationId: "c", userId: "dl_1", resumeHash: "ab" };

describe("createTokens", () => {
  test("gives back what it was given", async () => {
    const { tokens } = create();
    expect(await tokens.check(await tokens.issue(claims))).toEqual({ kind: "valid", claims });
    const bare = { conversationId: "c" };
    expect(await tokens.check(await tokens.issue(bare))).toEqual({ kind: "valid", claims: bare });
  });

  test("names the user in the claim that the client reads", async () => {
    const { tokens } = create();
    const token = await tokens.issue(claims);
    expect(decodeJwt(token)).toMatchObject({ conv: "c", user: "dl_1" });
    expect(await tokens.issue(claims)).not.toBe(token);
  });

  test("ends a token after 30 minutes, a stream's after 60 seconds", async () => {
    const { tokens, advance } = create();
    const [token, stream] = [await tokens.issue(claims), await tokens.issueForStream("c")];
    advance(59_000);
    expect((await tokens.checkForStream(stream)).kind).toBe("valid");
    advance(1_000);
    expect((await tokens.checkForStream(stream)).kind).toBe("expired");
    advance(1_739_000);
    expect((await tokens.check(token)).kind).toBe("valid");
    advance(1_000);
    expect((await tokens.check(token)).kind).toBe("expired");
  });

  test("takes neither for the other", async () => {
    const { tokens } = create();
    expect((await tokens.checkForStream(await tokens.issue(claims))).kind).toBe("invalid");
    expect((await tokens.check(await tokens.issueForStream("c"))).kind).toBe("invalid");
  });

  test("refuses other keys, other algorithms and tokens without an end", async () => {
    const { tokens } = create();
    const foreign = create(createSecretKey(randomBytes(32))).tokens;
    const sign = (alg: string) =>
      new SignJWT({ conv: "c" }).setProtectedHeader({ alg }).setAudience("directline");
    const longKey = createSecretKey(Buffer.concat([key.export(), key.export()]));
    for (const token of [
      await foreign.issue(claims),
      await sign("HS512").setExpirationTime("1h").sign(longKey),
      await sign("HS256").sign(key),
      "",
      "x.y.z",
    ]) {
      expect((await tokens.check(token)).kind).toBe("invalid");
    }
  });
});
