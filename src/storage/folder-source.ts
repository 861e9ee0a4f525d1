import type { ArticleSource } from "../core/article-store.ts";
import { SHARED } from "../core/owner.ts";
import { readLibrary } from "./library-folder.ts";

/** The folder of whoever runs Footnote as a source: it is everybody's shelf, and holds no other. */
export const folderSource = (folder: string): ArticleSource => ({
  async read(owner) {
    const library = owner === SHARED ? await readLibrary(folder) : { articles: [], problems: [] };
    return { ...library, earlierTexts: new Map() };
  },
});
