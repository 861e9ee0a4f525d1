import { plainText } from "./hidden.ts";

/** What spreadsheets take for a formula, wherever the first visible character is one of these. https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/u;

/** A field in quotation marks; before what a spreadsheet would calculate stands an apostrophe, which makes it text. */
export function csvField(value: string): string {
  const text = plainText(value);
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
