import { packageLoader } from "../../peers/load-package.ts";

/**
 * The packages that are only compared with, as far as they are used. They are described here and loaded when needed, so
 * that the project's types are checked without them: see `bench/package.json` for their versions.
 */
interface Packages {
  readonly "defuddle/node": {
    readonly Defuddle: (page: object, url?: string) => Promise<{ readonly content: string }>;
  };
  readonly "@extractus/article-extractor": {
    readonly extractFromHtml: (html: string, url?: string) => Promise<{ readonly content?: string } | null>;
  };
}

/** Loads one of them. */
export const load = packageLoader<Packages>();
