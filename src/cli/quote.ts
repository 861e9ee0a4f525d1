import { quote as quoteCommand } from "../commands/quote.ts";
import { readAll } from "../app/terminal.ts";
import { shapeOf } from "./call-shape.ts";
import { fromCommand } from "./from-command.ts";
import { requireGiven } from "./read-call.ts";

export const quoteWord = fromCommand(quoteCommand, {
  parameters: {
    text: {
      ...quoteCommand.options.text,
      description: "What was quoted, or a text with quotations in it; by default the text on standard input",
      required: false,
    },
  },
  async complete(raw, { input }) {
    const text = raw["text"] ?? (await readAll(input));
    requireGiven(shapeOf(quoteCommand), { text });
    return { ...raw, text };
  },
});
