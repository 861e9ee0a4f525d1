/**
 * Crockford's Base32: no I, L, O or U, and those that are typed for 1 and 0 are read as them; then a check symbol.
 * https://www.crockford.com/base32.html
 */
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BITS_OF_SYMBOL = 5;
/** Without the check symbol. */
const LENGTH = 13;
const GROUP = 7;
/** A prime, so that a mistyped symbol or two that were swapped change the remainder: all but 0 for Z. */
const CHECK = 31;

/**
 * Writes bits as a code.
 *
 * @param bits - 65 of "0" and "1"
 */
export function toSymbols(bits: string): string {
  const values = Array.from({ length: LENGTH }, (_, at) =>
    Number.parseInt(bits.slice(at * BITS_OF_SYMBOL, (at + 1) * BITS_OF_SYMBOL), 2),
  );
  const symbols = [...values, checkOf(values)].map((value) => SYMBOLS.charAt(value)).join("");
  return `${symbols.slice(0, GROUP)}-${symbols.slice(GROUP)}`;
}

/** The bits of a code; undefined where it is none. Case, spaces and hyphens do not matter. */
export function fromSymbols(code: string): string | undefined {
  const typed = code
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  const values = Array.from(typed, (symbol) => SYMBOLS.indexOf(symbol));
  const check = values.pop();
  if (values.length !== LENGTH || values.includes(-1) || check !== checkOf(values)) return undefined;
  return values.map((value) => value.toString(2).padStart(BITS_OF_SYMBOL, "0")).join("");
}

/** Each value weighs by its place. */
const checkOf = (values: readonly number[]): number =>
  values.reduce((sum, value, at) => (sum + value * (at + 2)) % CHECK, 0);
