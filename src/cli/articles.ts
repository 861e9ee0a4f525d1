import { articles as articlesCommand } from "../commands/articles.ts";
import { findArticle } from "../core/engine.ts";
import { UsageError } from "../core/errors.ts";
import { EXIT } from "../app/exit-code.ts";
import { openEngineFor } from "../app/open-engine.ts";
import { runCommand } from "./run-command.ts";
import { subcommand } from "./subcommand.ts";
import { printJson } from "../app/terminal.ts";

export const articles = subcommand({
  name: "articles",
  usage: "[ID --text] [--json] [--knowledge DIR]",
  summary: "list the articles, or print the text of one exactly as offsets count it",
  flags: { json: { type: "boolean" }, text: { type: "boolean" }, knowledge: { type: "string" } },
  mostArguments: 1,
  async run({ flags, words: [id], terminal }) {
    if (flags.text === true && id === undefined)
      throw new UsageError("Please name the article: footnote articles ID --text");
    const engine = await openEngineFor(terminal, flags.knowledge);
    if (id !== undefined && flags.text === true) {
      // Not a line more or less: offsets count into exactly this.
      terminal.output.write(findArticle(engine, id).text);
      return EXIT.done;
    }
    const chosen = id === undefined ? engine.library.articles : [findArticle(engine, id)];
    if (flags.json !== true)
      return runCommand(
        articlesCommand,
        {},
        { ...engine, library: { ...engine.library, articles: chosen } },
        terminal,
      );
    printJson(terminal, {
      articles: chosen.map(
        ({ id: name, title, author, publisher, url, published, language, hash, paragraphs }) => ({
          id: name,
          title,
          author,
          publisher,
          url,
          published,
          language,
          hash,
          paragraphs: paragraphs.length,
          sentences: paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0),
        }),
      ),
      problems: engine.library.problems,
    });
    return EXIT.done;
  },
});
