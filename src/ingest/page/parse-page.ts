import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";

/** Reads a page as browsers do, faults and all. Never throws. */
export const parsePage = (html: string): Root => fromHtml(html.replace(/^\uFEFF/, ""));
