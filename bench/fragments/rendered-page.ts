import { raw } from "hast-util-raw";
import { toHtml } from "hast-util-to-html";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { gfm } from "micromark-extension-gfm";

/**
 * An article's Markdown as a site would publish it, set so that every line has a place of its own on the screen: lines are far from each
 * other, and there is room above the first and below the last.
 */
export function renderedPage(markdown: string): string {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const body = toHtml(raw(toHast(tree, { allowDangerousHtml: true })));
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>A page</title>
<style>body{margin:150vh 2em;width:24em;font:16px/96px serif}*{margin-block:24px}td,th{padding:0 1em}</style>
<body>${body}</body></html>`;
}
