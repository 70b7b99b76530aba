import type { KeyObject } from "node:crypto";
import { createSecretKey } from "node:crypto";

const minBytes = 32;
/** 32 random bytes hold about 30 different ones; fewer than 16 is a repeated phrase, not randomness. */
const minDistinctBytes = 16;

/** Hex or base64 (also base64url) of at least 32 random bytes → key; undefined for anything else. */
export function parseSigningKey(text: string): KeyObject | undefined {
  const bytes = decode(text);
  if (!bytes || bytes.length < minBytes || new Set(bytes).size < minDistinctBytes) return undefined;
  return createSecretKey(bytes);
}

function decode(text: string): Buffer | undefined {
  if (/^([0-9a-f]{2})+$/i.test(text)) return Buffer.from(text, "hex");
  if (/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return Buffer.from(text, "base64");
  return undefined;
}
