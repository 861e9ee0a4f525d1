import { createPublicKey, verify } from "node:crypto";

/** What stands before the 32 bytes of an Ed25519 key in its DER form. https://www.rfc-editor.org/rfc/rfc8410#section-10.1 */
const DER_HEAD = Buffer.from("302a300506032b6570032100", "hex");
const SIGNATURE = /^[0-9a-f]{128}$/i;
/** Seconds since 1970, until 2286. Of one length: nothing marks in what is signed where the time ends and the body begins. */
const TIMESTAMP = /^\d{10}$/;

/** The headers `X-Signature-Ed25519` and `X-Signature-Timestamp`, as they came. */
export interface Signed {
  readonly signature: string | undefined;
  readonly timestamp: string | undefined;
  /** The bytes as they came over the wire. */
  readonly body: Uint8Array;
}

/**
 * Tells whether Discord signed a request: Ed25519 over timestamp and raw body.
 * https://docs.discord.com/developers/interactions/overview#setting-up-an-endpoint-validating-security-request-headers
 *
 * The key is prepared once, which makes a check take about half as long as with WebCrypto.
 *
 * @param publicKey - 32 bytes in hex
 */
export function signatureCheck(publicKey: string): (signed: Signed) => boolean {
  const key = createPublicKey({
    key: Buffer.concat([DER_HEAD, Buffer.from(publicKey, "hex")]),
    format: "der",
    type: "spki",
  });
  return ({ signature, timestamp, body }) => {
    if (!isSignature(signature) || !isTimestamp(timestamp)) return false;
    return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, "hex"));
  };
}

/** False for what need not be looked at any further. */
export const isSignature = (text: string | undefined): text is string =>
  text !== undefined && SIGNATURE.test(text);

export const isTimestamp = (text: string | undefined): text is string =>
  text !== undefined && TIMESTAMP.test(text);
