/** Quotations that are known to be right or wrong, and what the check calls them. Tables go to stdout, problems to stderr. */
import { articleFrom, readEntries } from "../answers/data.ts";
import { placesOf } from "../answers/report/parts.ts";
import { measure } from "./measure.ts";
import { QUOTE_USAGE, readQuoteOptions } from "./options.ts";
import { mistakesIn, reportOf } from "./report.ts";

const options = readQuoteOptions(process.argv.slice(2));
if (typeof options === "string") {
  process.stderr.write(`${options}\nUsage: ${QUOTE_USAGE}\n`);
  process.exitCode = 2;
} else {
  const entries = await readEntries(options.data);
  const judged = measure(entries.map((entry) => articleFrom(entry)));
  const parts = options.part === undefined ? (["chosen", "held"] as const) : [options.part];
  for (const part of parts) {
    const places = placesOf(part, entries.length);
    const own = judged.filter(({ place }) => places.includes(place));
    process.stdout.write(`${options.errors ? mistakesIn(own) : reportOf(own, part, entries.length)}\n\n`);
  }
}
