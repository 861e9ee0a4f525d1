import { escapeMarkup } from "../../text/escape/markup.ts";

type Value = string | number;

/** One element; numbers with at most one digit after the point, so that the same picture is the same text everywhere. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeMarkup(svgValueOf(value))}"`,
  );
  return content.length === 0
    ? `<${name}${written.join("")}/>`
    : `<${name}${written.join("")}>${content.join("")}</${name}>`;
}

/** Text between tags. Characters that XML does not know never get here: no font has them. */
export const textNode = (text: string): string => escapeMarkup(text);

export const svgValueOf = (value: Value): string =>
  typeof value === "number" ? String(Math.round(value * 10) / 10) : value;
