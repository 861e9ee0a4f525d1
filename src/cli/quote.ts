import { quote as quoteCommand } from "../commands/quote.ts";
import { readAll } from "../app/terminal.ts";
import { shapeOf } from "./calls/call-shape.ts";
import { fromCommand } from "./from-command.ts";
import { requireGiven } from "./calls/read-call.ts";

export const quoteWord = fromCommand(quoteCommand, {
  parameters: {
    text: {
      ...quoteCommand.options.text,
      description: ({ cli }) => cli.quote.text,
      required: false,
    },
  },
  async complete(raw, { input }) {
    const text = raw["text"] ?? (await readAll(input));
    requireGiven(shapeOf(quoteCommand), { text });
    return { ...raw, text };
  },
});
