import { createHash, generateKeyPairSync, sign } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signatureCheck } from "../../../src/discord/receive/signature.ts";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const hexOf = (key: typeof publicKey): string =>
  key.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");
const isDiscords = signatureCheck(hexOf(publicKey));

const signed = (body: Uint8Array, timestamp = "1715947200") => ({
  body,
  timestamp,
  signature: sign(null, Buffer.concat([Buffer.from(timestamp), body]), privateKey).toString("hex"),
});
const example = signed(Buffer.from('{"type":1}'));

describe("the check of a signature", () => {
  it("takes whatever Discord signed, byte for byte", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 3_000 }),
        fc.integer({ min: 1e9, max: 4e9 }),
        (body, seconds) => {
          expect(isDiscords(signed(body, String(seconds)))).toBe(true);
        },
      ),
    );
  });

  it("takes hex in capitals as well", () => {
    expect(isDiscords({ ...example, signature: example.signature.toUpperCase() })).toBe(true);
    expect(signatureCheck(hexOf(publicKey).toUpperCase())(example)).toBe(true);
  });

  it("refuses a body of which one bit is another", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 500 }),
        fc.nat(),
        fc.nat({ max: 7 }),
        (body, at, bit) => {
          const changed = Uint8Array.from(body);
          changed[at % body.length] = (body[at % body.length] ?? 0) ^ (1 << bit);
          expect(isDiscords({ ...signed(body), body: changed })).toBe(false);
        },
      ),
    );
  });

  it("refuses a signature of which one digit is another", () => {
    fc.assert(
      fc.property(fc.nat({ max: 127 }), (at) => {
        const { signature } = example;
        const digit = ((Number.parseInt(signature[at] ?? "0", 16) + 1) % 16).toString(16);
        expect(
          isDiscords({ ...example, signature: signature.slice(0, at) + digit + signature.slice(at + 1) }),
        ).toBe(false);
      }),
    );
  });

  const another = generateKeyPairSync("ed25519");
  it.each([
    ["without a signature", { ...example, signature: undefined }],
    ["without a time", { ...example, timestamp: undefined }],
    ["with a time that was not signed", { ...example, timestamp: "1715947201" }],
    ["with a time that is the same number in other digits", { ...example, timestamp: "01715947200" }],
    [
      "whose time and body are shifted into one another",
      { ...example, timestamp: "171594720", body: Buffer.from('0{"type":1}') },
    ],
    ["with an empty signature", { ...example, signature: "" }],
    ["with a signature that is too short", { ...example, signature: example.signature.slice(2) }],
    ["with a signature that is too long", { ...example, signature: `${example.signature}00` }],
    ["with a signature that is no hex", { ...example, signature: "g".repeat(128) }],
    ["with a signature of nothing but zeros", { ...example, signature: "0".repeat(128) }],
    [
      "signed with another key",
      {
        ...example,
        signature: sign(
          null,
          Buffer.concat([Buffer.from(example.timestamp), example.body]),
          another.privateKey,
        ).toString("hex"),
      },
    ],
    [
      "signed without its time",
      { ...example, signature: sign(null, example.body, privateKey).toString("hex") },
    ],
  ])("refuses a request %s", (_, request) => {
    expect(isDiscords(request)).toBe(false);
  });

  it("refuses everything where the key is another’s", () => {
    expect(signatureCheck(hexOf(another.publicKey))(example)).toBe(false);
    expect(signatureCheck(createHash("sha256").update("no key").digest("hex"))(example)).toBe(false);
  });
});
