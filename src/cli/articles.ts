import { articles as articlesCommand } from "../commands/articles.ts";
import { findArticle } from "../core/choose-article.ts";
import { UsageError } from "../core/errors.ts";
import { EXIT } from "../app/exit-code.ts";
import { fromCommand } from "./from-command.ts";

export const articlesWord = fromCommand(articlesCommand, {
  parameters: { text: { kind: "flag", description: ({ cli }) => cli.articles.text } },
  async before({ values, raw: { article: id }, open, terminal }) {
    if (values["text"] !== true) return undefined;
    if (typeof id !== "string") throw new UsageError(({ cli }) => cli.nameArticle);
    // Not a line more or less: offsets count into exactly this.
    terminal.output.write(findArticle(await open(), id).text);
    return EXIT.done;
  },
});
