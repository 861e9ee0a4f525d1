import type { FrontMatterField } from "../../storage/front-matter.ts";

const FIELD = /^\s*"?([\w-]+)"?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(\[[^[\]]*\])|([^#]*?))\s*(?:#.*)?$/;

/** The plain fields of front matter in TOML (`title = "…"`); tables and what spans lines are passed over. */
export function readToml(source: string): readonly FrontMatterField[] {
  return source.split("\n").flatMap((line, index): FrontMatterField[] => {
    const [, name, quoted, literal, list, bare] = FIELD.exec(line) ?? [];
    if (name === undefined) return [];
    const items =
      list === undefined
        ? undefined
        : [...list.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, a, b]) => a ?? b ?? "");
    const value = quoted?.replace(/\\(["\\])/g, "$1") ?? literal ?? bare;
    // The front matter starts on the file's second line.
    return [{ name, value: value ?? null, items, line: index + 2 }];
  });
}
