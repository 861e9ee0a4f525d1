import { ask as askCommand } from "../commands/ask.ts";
import { findArticle } from "../core/choose-article.ts";
import { UsageError } from "../core/errors.ts";
import { EXIT } from "../app/exit-code.ts";
import { version } from "../version.ts";
import { answerBatch } from "./ask-batch.ts";
import { fromCommand } from "./from-command.ts";

export const askWord = fromCommand(askCommand, {
  jsonHead: { version },
  parameters: {
    batch: {
      kind: "flag",
      description: ({ cli }) => cli.ask.batch,
    },
  },
  async before({ values, raw, open, terminal }) {
    if (values["batch"] !== true) return undefined;
    if (raw["question"] !== undefined) throw new UsageError(({ cli }) => cli.batchReads);
    const engine = await open();
    const { article: id } = raw;
    await answerBatch(terminal, engine, {
      maxSentences: raw["max-sentences"] === "1" ? 1 : 2,
      withCandidates: raw["candidates"] === true,
      article: typeof id === "string" ? findArticle(engine, id) : undefined,
    });
    return EXIT.done;
  },
});
