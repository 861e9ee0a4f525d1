import { commands } from "../commands/index.ts";
import { articlesWord } from "./articles.ts";
import { askWord } from "./ask.ts";
import { completionFor } from "./completion.ts";
import { dates } from "./dates.ts";
import { doctorWord } from "./doctor.ts";
import { fromCommand } from "./from-command.ts";
import { subcommandHelp } from "./help.ts";
import { ingest } from "./ingest.ts";
import { language } from "./calls/parameters.ts";
import { quoteWord } from "./quote.ts";
import { register } from "./register.ts";
import { start } from "./start.ts";
import type { Subcommand } from "./subcommand.ts";
import { timelineWord } from "./timeline.ts";
import { versionWord } from "./version.ts";

/** Commands to which the command line adds something. */
const extended: readonly Subcommand[] = [askWord, timelineWord, quoteWord, articlesWord];

/** Each command as a word after `footnote`, but help: the command line has its own. */
const called: readonly Subcommand[] = commands
  .filter(({ name }) => name !== "help")
  .map((command) => extended.find(({ name }) => name === command.name) ?? fromCommand(command));

const work: readonly Subcommand[] = [start, ...called, dates, ingest, register, doctorWord, versionWord].map(
  takingLanguage,
);
const jobs: readonly Subcommand[] = [...work, takingLanguage(completionFor(work))];

/** Every word that may follow `footnote`, in the order in which help shows them. */
export const subcommands: readonly Subcommand[] = [...jobs, subcommandHelp(jobs)];

/** Everything may be said in another language, but where the option means something else. */
function takingLanguage(job: Subcommand): Subcommand {
  return "language" in job.parameters ? job : { ...job, parameters: { ...job.parameters, language } };
}
