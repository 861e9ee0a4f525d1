import { ask as askCommand } from "../commands/ask.ts";
import { findArticle } from "../core/engine.ts";
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
      description:
        'Answer each line of standard input, a question or JSON such as {"id": 1, "question": "…", "article": "ID"}, with a line of JSON',
    },
  },
  async before({ values, raw, open, terminal }) {
    if (values["batch"] !== true) return undefined;
    if (raw["question"] !== undefined)
      throw new UsageError("--batch reads the questions from standard input: leave the question out.");
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
