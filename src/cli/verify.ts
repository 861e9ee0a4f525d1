import { verify as verifyCommand, verifyTyped } from "../commands/verify.ts";
import { UsageError } from "../core/errors.ts";
import { checkJson } from "./check-json.ts";
import { EXIT } from "../app/exit-code.ts";
import { openEngineFor } from "../app/open-engine.ts";
import { quoteJson } from "./quote-json.ts";
import { runCommand } from "./run-command.ts";
import { subcommand } from "./subcommand.ts";
import { printJson } from "../app/terminal.ts";

export const verify = subcommand({
  name: "verify",
  usage: "CODE [--json] [--knowledge DIR]",
  summary: "see whether the quote that has this code still stands in its article",
  flags: { json: { type: "boolean" }, knowledge: { type: "string" } },
  mostArguments: 1,
  async run({ flags, words: [code], terminal }) {
    if (code === undefined || code.trim() === "")
      throw new UsageError(
        "Please give the code below a quote, for example: footnote verify K7QD3M2-X9PTR4A",
      );
    const engine = await openEngineFor(terminal, flags.knowledge);
    if (flags.json !== true) return runCommand(verifyCommand, { code }, engine, terminal);
    const { article, verification } = verifyTyped(code, engine);
    printJson(terminal, {
      article: article.id,
      hash: article.hash,
      verification: verification.kind,
      ...("quotes" in verification && { quotes: verification.quotes.map(quoteJson) }),
      ...("was" in verification && { was: verification.was }),
      ...("check" in verification && checkJson(verification.check)),
      ...("now" in verification && { now: verification.now.map(quoteJson) }),
    });
    return EXIT.done;
  },
});
