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

/** Loads a package that is compared with; `installPeers` has put it there. */
export async function load<Name extends keyof Packages>(name: Name): Promise<Packages[Name]> {
  const loaded: Packages[Name] = await import(name);
  return loaded;
}
