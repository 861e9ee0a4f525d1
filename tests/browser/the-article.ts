import { fileURLToPath } from "node:url";
import { readLibrary } from "../../src/storage/library-folder.ts";

const { articles } = await readLibrary(fileURLToPath(new URL("../../knowledge", import.meta.url)));

/** The article that comes with the bot. */
export const ARTICLES = articles;
export const AT = `/articles/${articles[0]?.id ?? ""}`;

const TEXT = articles[0]?.text ?? "";
const WORDS = "invading Georgia in 2008 and annexing Crimea in 2014";
const start = TEXT.indexOf(WORDS);
/** A place in the third paragraph. */
export const QUOTED = { words: WORDS, address: `${AT}?quote=${start}-${start + WORDS.length}` };
