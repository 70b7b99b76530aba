import { describe, expect, it } from "vitest";
import { readContact } from "../../src/entities/read-contact.ts";

const phone = "+48500000000";
const email = "biuro@example.org";

describe("a contact", () => {
  it.each([
    "500000000",
    "500 000 000",
    "500-000-000",
    "500.000.000",
    "+48 500 000 000",
    "+48500000000",
    "(+48) 500 000 000",
    "0048 500 000 000",
    "48 500 000 000",
    "mój numer to 500 000 000, proszę dzwonić po 16",
    "tel.500000000",
    "0500000000",
  ])("“%s” is a phone", (text) => {
    expect(readContact(text)).toEqual({ kind: "read", phone, email: null });
  });

  it.each([
    ["(22) 500-00-13", "+48225000013"],
    ["022 500 00 13", "+48225000013"],
    ["22 500 00 13", "+48225000013"],
    ["+380 50 123 45 67", "+380501234567"],
    ["500 000 000 500 000 001", phone],
    ["500 000 000 / 22 500 00 13", phone],
    ["KRS 0000123456, tel. 500 000 000", phone],
    ["15.12.2026 9 rano, 500 000 000", phone],
  ])("“%s” is the phone %s", (text, number) => {
    expect(readContact(text)).toEqual({ kind: "read", phone: number, email: null });
  });

  it.each([
    "biuro@example.org",
    "biuro@example.org.",
    "Proszę pisać na biuro@example.org, dziękuję",
    "<biuro@example.org>",
    "e-mail:biuro@example.org",
    "biuro@EXAMPLE.org",
  ])("“%s” is an address", (text) => {
    expect(readContact(text)).toEqual({ kind: "read", phone: null, email });
  });

  it.each([
    "Biuro.Zarzadu+kgw@example.org",
    "biuro24@example.org",
    "kontakt@przyklad.foundation",
    "a_b-c@sub.example.org",
  ])("“%s” is an address as it stands", (text) => {
    expect(readContact(text)).toEqual({ kind: "read", phone: null, email: text });
  });

  it("may be both in one text", () => {
    expect(readContact("500 000 000 albo biuro@example.org")).toEqual({ kind: "read", phone, email });
  });

  it.each([
    ["biuro@gmail,com", "biuro@gmail.com"],
    ["biuro @ example.org", email],
    ["biuro@ example.org", email],
    ["biuro małpa example.org", email],
    ["biuro malpa example kropka org", email],
    ["biuro(at)example.org", email],
    ["biuro@@example.org", email],
    ["biuro..kgw@example.org", "biuro.kgw@example.org"],
    ["biuro@gmail", "biuro@gmail.com"],
    ["biuro@wp", "biuro@wp.pl"],
    ["biuro@gmial.com", "biuro@gmail.com"],
    ["łącznik@example.org", "lacznik@example.org"],
    ["Biuro@Gmail,com", "Biuro@gmail.com"],
  ])("“%s” is asked about as %s", (text, suggestion) => {
    expect(readContact(text)).toEqual({ kind: "invalid", problem: "email-popraw", suggestion });
  });

  it.each([
    ["", "kontakt-nierozpoznany"],
    ["proszę o telefon", "kontakt-nierozpoznany"],
    ["www.example.org", "kontakt-nierozpoznany"],
    ["mieszkam pod numerem 12", "kontakt-nierozpoznany"],
    ["KRS 0000123456", "kontakt-nierozpoznany"],
    ["12", "telefon-za-krotki"],
    ["500 000 00", "telefon-za-krotki"],
    ["+48 500 000 00", "telefon-za-krotki"],
    ["012 345 678", "telefon-za-krotki"],
    ["500 000 0000", "telefon-za-dlugi"],
    ["+48 500 000 0000", "telefon-za-dlugi"],
    ["44051401458", "kontakt-pesel"],
    ["mój pesel 440514 01458", "kontakt-pesel"],
    ["biuro@", "email-bledny"],
    ["@example.org", "email-bledny"],
    ["biuro@przyklad", "email-bledny"],
    ["biuro.example.org", "email-bez-malpy"],
    ["biuro@example.org, tel. 500 000 00", "telefon-za-krotki"],
    ["500 000 000, biuro@", "email-bledny"],
  ])("“%s” is told as %s", (text, problem) => {
    expect(readContact(text)).toEqual({ kind: "invalid", problem });
  });

  it("takes a hostile text in reasonable time", () => {
    const started = performance.now();
    for (const text of [
      "5 ".repeat(2000),
      "a.".repeat(4000),
      `${"a".repeat(4000)}@${"b.".repeat(2000)}`,
      "@".repeat(4000),
    ]) {
      readContact(text);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
