import { createEngine } from "../../src/core/engine.ts";
import type { Engine } from "../../src/core/engine.ts";
import { commands } from "../../src/commands/index.ts";
import type { Article } from "../../src/core/article/article.ts";
import { createPage } from "../../src/web/page-app.tsx";
import type { PageSettings } from "../../src/web/page-app.tsx";
import { readAssets } from "../../src/web/assets.ts";
import { anArticle } from "../support/articles.ts";

export const assets = await readAssets();

export const FERRY = anArticle(
  [
    "# The crossing",
    "The night ferry left Rostock on 3 May 2014. Nobody on board knew the captain.",
    "In 2016 the harbour was closed. The ferry was sold to a company in Malmö.",
    "## Afterwards",
    "The captain, Anna Lund, never spoke about the storm.",
  ].join("\n\n"),
  { id: "ferry", title: "The night ferry", url: "https://example.org/ferry", language: "en" },
);

/** What a page offers: it has no people whose shelf it could change. */
export const pageCommands = commands.filter(({ isForKeepers = false }) => !isForKeepers);

const engineOf = (articles: readonly Article[]): Engine => createEngine({ articles, problems: [] });

/** The page with these articles, as an app: requests in, responses out. */
export function pageWith(articles: readonly Article[] = [FERRY], settings: Partial<PageSettings> = {}) {
  const engine = engineOf(articles);
  const page = createPage({
    engine: () => engine,
    commands: pageCommands,
    assets,
    hidesFullText: false,
    reportError: () => "a-reference",
    requestsPerMinute: 10_000,
    ...settings,
  });
  const html = async (address: string): Promise<string> => (await page.request(address)).text();
  return { page, html };
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** What a page says, without its marks. */
export const wordsIn = (html: string): string =>
  html.replace(/<[^>]*>/g, "").replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? "");
