import { checkQuotes } from "../commands/quote.ts";
import { renderReply } from "../console/render.ts";
import { UsageError } from "../core/errors.ts";
import { replyToQuoteCheck } from "../core/reply/reply-to-quote-check.ts";
import { sliceOf } from "../core/text/span.ts";
import { checkJson } from "./check-json.ts";
import { EXIT } from "../app/exit-code.ts";
import { openEngineFor } from "../app/open-engine.ts";
import { subcommand } from "./subcommand.ts";
import { printJson, readAll, wantsColour } from "../app/terminal.ts";

export const quote = subcommand({
  name: "quote",
  usage: "[TEXT] [--article ID] [--json] [--knowledge DIR]",
  summary: "check what a text quotes from an article; without TEXT, that on standard input, however long",
  flags: { json: { type: "boolean" }, article: { type: "string" }, knowledge: { type: "string" } },
  mostArguments: 1,
  async run({ flags, words: [given], terminal }) {
    const text = given ?? (await readAll(terminal.input));
    if (text.trim() === "")
      throw new UsageError(
        'Please give what was quoted, for example: footnote quote "It was signed in 1994."',
      );
    const engine = await openEngineFor(terminal, flags.knowledge);
    const { check, title } = checkQuotes(text, flags.article, engine);
    if (flags.json === true)
      printJson(terminal, {
        text,
        taken: check.taken,
        checked: check.checked.map((one) => ({
          quotation: sliceOf(text, one.span),
          from: one.span.start,
          to: one.span.end,
          ...checkJson(one),
        })),
      });
    else {
      const reply = replyToQuoteCheck(check, { text, title, isPrivate: false });
      terminal.output.write(`${renderReply(reply, wantsColour(terminal))}\n`);
    }
    return EXIT.done;
  },
});
