import type { CallShape } from "./call-shape.ts";

/**
 * A call as somebody types it, values quoted as POSIX shells read them: `footnote timeline --article mill --page 2`. What the
 * subcommand does not take is left out.
 *
 * @param given - by the names of parameters; of flags, `true` or `false`
 */
export function writeCall(
  { name, parameters, word }: CallShape,
  given: Readonly<Record<string, string | undefined>>,
): string {
  const parts = Object.entries(given).flatMap(([key, value]): readonly string[] => {
    const parameter = Object.hasOwn(parameters, key) ? parameters[key] : undefined;
    if (value === undefined || parameter === undefined) return [];
    if (parameter.kind === "flag") return value === "true" ? [`--${key}`] : [];
    // What begins with a hyphen would be read as a flag.
    if (value.startsWith("-")) return [`--${key}=${shellWord(value)}`];
    return key === word && parameter.required === true ? [shellWord(value)] : [`--${key}`, shellWord(value)];
  });
  return ["footnote", name, ...parts].join(" ");
}

const shellWord = (value: string): string =>
  /^[\w.,:/-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
