/** What windows-1252 has where Latin-1 has control characters, from 0x80 on; its five gaps stay control characters. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/**
 * Reads bytes in an encoding; what is not valid becomes U+FFFD. Node 20 reads windows-1252 as Latin-1, without quotation marks and dashes:
 * that is mended here.
 *
 * @param encoding - as the Encoding Standard calls it
 * @throws TypeError where `isStrict` and something is not valid
 */
export function decodeBytes(bytes: Uint8Array, encoding: string, isStrict = false): string {
  const text = new TextDecoder(encoding, { fatal: isStrict, ignoreBOM: true }).decode(bytes);
  return encoding === "windows-1252"
    ? text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
    : text;
}
