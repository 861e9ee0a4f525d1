import type { Messages } from "../messages.ts";
import { articles } from "./articles.ts";
import { ask } from "./ask.ts";
import { commands } from "./commands.ts";
import { console } from "./console.ts";
import { context } from "./context.ts";
import { discord } from "./discord.ts";
import { errors } from "./errors.ts";
import { facts } from "./facts.ts";
import { help } from "./help.ts";
import { ingest } from "./ingest.ts";
import { page } from "./page.ts";
import { shelf } from "./shelf.ts";
import { places } from "./places.ts";
import { cli } from "./program/cli.ts";
import { connection } from "./program/connection.ts";
import { doctor } from "./program/doctor.ts";
import { settings } from "./program/settings.ts";
import { starting } from "./program/starting.ts";
import { storage } from "./program/storage.ts";
import { quote } from "./quote.ts";
import { summary } from "./summary.ts";
import { timeline } from "./timeline.ts";
import { verify } from "./verify.ts";
import { why } from "./why.ts";

export const german = {
  /** BCP 47. */
  language: "de",
  articles,
  ask,
  cli,
  commands,
  connection,
  console,
  context,
  discord,
  doctor,
  errors,
  facts,
  help,
  ingest,
  page,
  places,
  quote,
  settings,
  shelf,
  starting,
  storage,
  summary,
  timeline,
  verify,
  why,
} satisfies Messages;
