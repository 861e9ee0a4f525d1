import { articles } from "./articles.ts";
import { ask } from "./ask.ts";
import { dates } from "./dates.ts";
import { doctor } from "./doctor.ts";
import { helpFor } from "./help.ts";
import { ingest } from "./ingest.ts";
import { quote } from "./quote.ts";
import { register } from "./register.ts";
import { start } from "./start.ts";
import type { Subcommand } from "./subcommand.ts";
import { summary } from "./summary.ts";
import { timeline } from "./timeline.ts";
import { verify } from "./verify.ts";
import { version } from "./version.ts";

const jobs: readonly Subcommand[] = [
  start,
  ask,
  timeline,
  summary,
  quote,
  verify,
  dates,
  articles,
  ingest,
  register,
  doctor,
  version,
];

/** Every word that may follow `footnote`, in the order in which help shows them. */
export const subcommands: readonly Subcommand[] = [...jobs, helpFor(jobs)];
