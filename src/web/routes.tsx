import { inVisitorsLanguage } from "./visitor-language.ts";
import { Hono } from "hono";
import type { Context } from "hono";
import type { Command } from "../commands/command.ts";
import type { Article } from "../core/article/article.ts";
import { findArticle } from "../core/choose-article.ts";
import { articleAddress } from "./address.ts";
import { answerWithWhatItFollows } from "./follow-up.ts";
import { ChoicePage } from "./pages/choice-page.tsx";
import { CommandPage } from "./pages/command-page.tsx";
import { FrontPage } from "./pages/front-page.tsx";
import { noSuchPage } from "./no-such-page.ts";
import { ArticlePage } from "./pages/article-page.tsx";
import { readMark } from "./read-mark.ts";
import { articleOptionOf, askedOptionOf } from "./read-query.ts";
import { sendFile } from "./send-file.ts";
import type { Site } from "./site.ts";
import { suggestionsFor } from "./suggestions.ts";

/** The site as the visitor reads it. */
interface SiteEnv {
  Variables: { site: Site };
}

/** Every address: articles by their ids, and every command by its name, for one article or for all. */
export function routes(inEnglish: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.use(async (context, next) => {
    context.set("site", inVisitorsLanguage(inEnglish, context.req.header("accept-language")));
    await next();
    context.header("vary", "Accept-Language", { append: true });
  });
  app.get("/", (context) => {
    const { site } = context.var;
    const only = onlyArticle(site);
    return only === undefined
      ? context.html(<FrontPage site={site} />)
      : context.redirect(articleAddress(only.id));
  });
  app.get("/articles", (context) => context.html(<FrontPage site={context.var.site} />));
  app.get("/articles/:id", (context) => {
    const { site } = context.var;
    const article = findArticle(site.engine(), context.req.param("id"));
    const written = context.req.query("quote");
    const mark = written === undefined ? undefined : readMark(article, written, site.messages);
    return context.html(<ArticlePage site={site} article={article} mark={mark} />);
  });
  app.get("/articles/:id/suggest", (context) => {
    const { site } = context.var;
    const { id } = findArticle(site.engine(), context.req.param("id"));
    return context.json({ questions: suggestionsFor(site, new URL(context.req.url).searchParams, id) });
  });
  app.get("/suggest", (context) =>
    context.json({
      questions: suggestionsFor(context.var.site, new URL(context.req.url).searchParams, undefined),
    }),
  );
  app.get("/articles/:id/:command/:file?", (context) => {
    const { id, command, file } = context.req.param();
    return show(context, context.var.site, { command, id, file });
  });
  app.get("/:command/:file?", (context) => {
    const { command, file } = context.req.param();
    return show(context, context.var.site, { command, id: undefined, file });
  });
  app.get("*", (context) => {
    throw noSuchPage(context.var.site.messages);
  });
  return app;
}

interface Wanted {
  readonly command: string;
  /** Of the article that the address names. */
  readonly id: string | undefined;
  /** A file of the reply, instead of its page. */
  readonly file: string | undefined;
}

async function show(context: Context, site: Site, wanted: Wanted): Promise<Response> {
  const command = site.commands.find(({ name }) => name === wanted.command);
  if (command === undefined) throw noSuchPage(site.messages);
  const url = new URL(context.req.url);
  const isAboutArticle = articleOptionOf(command) !== undefined;
  const withArticle = wanted.id === undefined ? addressWithArticle(site, command, url) : undefined;
  if (withArticle !== undefined) return context.redirect(withArticle);

  const article = wanted.id === undefined ? undefined : findArticle(site.engine(), wanted.id);
  if (article === undefined && isChosenFirst(site, command, url.searchParams))
    return context.html(<ChoicePage site={site} command={command} />);
  const { input, reply, problem } = await answerWithWhatItFollows(
    site,
    command,
    url.searchParams,
    article?.id,
  );
  if (wanted.file !== undefined) {
    if (reply === undefined) throw noSuchPage(site.messages);
    return sendFile(context, reply, wanted.file);
  }
  const note = { command, input, reply, problem, address: `${url.pathname}${url.search}` };
  const status = problem === undefined ? 200 : 400;
  return article !== undefined && isAskedBeside(command)
    ? context.html(<ArticlePage site={site} article={article} note={note} />, status)
    : context.html(
        <CommandPage site={site} article={isAboutArticle ? article : undefined} note={note} />,
        status,
      );
}

/** What is asked of one article has an address with that article. An unknown one is for the command to name. */
function addressWithArticle(
  site: Site,
  command: Command,
  { pathname, searchParams }: URL,
): string | undefined {
  const option = articleOptionOf(command);
  if (option === undefined) return undefined;
  const { [option]: named, ...others } = Object.fromEntries(searchParams);
  const article =
    named === undefined
      ? onlyArticle(site)
      : site.engine().library.articles.find((candidate) => candidate.id === named);
  const query = new URLSearchParams(others).toString();
  return article && `${articleAddress(article.id)}${pathname}${query === "" ? "" : `?${query}`}`;
}

const onlyArticle = (site: Site): Article | undefined => {
  const { articles } = site.engine().library;
  return articles.length === 1 ? articles[0] : undefined;
};

/** What is about one article needs to know which, where there are several. */
const isChosenFirst = ({ engine }: Site, command: Command, query: URLSearchParams): boolean => {
  const option = articleOptionOf(command);
  return (
    option !== undefined &&
    !query.has(option) &&
    !isAskedBeside(command) &&
    engine().library.articles.length > 1
  );
};

/** What needs the reader's words is asked with the article in sight; the others have a page of their own. */
const isAskedBeside = (command: Command): boolean =>
  articleOptionOf(command) !== undefined && askedOptionOf(command) !== undefined;
