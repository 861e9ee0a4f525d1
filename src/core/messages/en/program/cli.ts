import { or, quoted } from "../forms.ts";

/** What the command line says. */
export const cli = {
  what: "Footnote answers questions about an article in the article’s own words.",
  more: "“footnote help COMMAND” explains each option. Settings come from the environment or from .env; .env.example explains each one.",
  usage: (form: string) => `Usage: footnote ${form}`,
  exitCodes: (codes: readonly string[]) => `Exit codes: ${codes.join(", ")}.`,
  exits: {
    done: "done",
    internal: "internal error",
    misuse: "wrong call or settings",
    tokenRefused: "token refused",
    intentsRefused: "intents refused",
    unreachable: "Discord cannot be reached",
    unwell: "doctor found something to fix",
  },

  /** What every call may be given. */
  allowLoopback: "Also fetch from this machine (127.0.0.1, ::1), for trying it out",
  server: "Manage the articles of the server with this ID; by default, the ones that everybody reads",
  knowledge: "Read the articles from this folder, not from KNOWLEDGE_DIR",
  json: "Print JSON, for programs",
  language: "The language of what Footnote says: en or de; by default, your system’s",

  /** By the word after `footnote`. */
  start: {
    description:
      "Start on Discord if DISCORD_TOKEN is set; otherwise here, with the page beside it (“footnote” alone does the same)",
  },
  ask: {
    batch:
      'Answer each line of standard input with a line of JSON; a line is a question or JSON such as {"id": 1, "question": "…", "article": "ID"}',
  },
  timeline: {
    out: "Write what --export gives to this file",
    picture: "Draw the main events as this PNG file; with --page, all events",
  },
  quote: { text: "A quotation, or a text that contains some; by default, standard input" },
  articles: { text: "Print its text exactly as offsets count it" },
  dates: {
    description:
      "Find the dates and times in the text on standard input, as TIMEX3 values, and the dates of events",
    date: "The day on which the text was written",
    event: "Date the event whose words are at this place in the text, in UTF-16 code units",
  },
  ingest: {
    description:
      "Turn a text, Markdown, saved web page, PDF or Word file (or - for standard input) into an article, and say what was left out",
    file: "The text to read",
    title: "Its title; by default, the text’s own",
    url: "The https address where it was published",
    author: "Who wrote it",
    publisher: "Who published it",
    published: "When it was published",
    language: "The language it is in, such as en",
    out: "Write it to this folder, not to KNOWLEDGE_DIR",
    id: "Its name among the articles; by default, made from its title",
    encoding: "The encoding of the text; by default, Footnote detects it",
    keep: "Bring back a line that was left out: its number, or how it begins",
    force: "Overwrite an article of the same name",
  },
  register: {
    description: "Publish the commands on Discord; running it again changes nothing",
    guild: "Publish them in this server only, at once",
    dryRun: "Say what would change, and change nothing",
    clear: "Remove the commands",
  },
  doctor: {
    description: "Check the set-up on Discord and the articles, and say what to fix",
    endpoint: "Also check that this address for interactions refuses what Discord did not sign",
  },
  completion: {
    description: "Print what bash, zsh or fish needs to complete calls; put it where your shell reads it",
    shell: "Which shell",
  },
  version: { description: "Print the version" },
  help: { description: "Show this help, or explain one command", command: "Which command to explain" },

  // Calls that cannot be read.
  noSuchCommand: ({ name, known }: { readonly name: string; readonly known: readonly string[] }) =>
    `There is no command “footnote ${name}”. Try ${or(known)}.`,
  unexpected: (word: string) =>
    `Unexpected argument ${quoted(word)}. Put text with spaces between quotation marks.`,
  twice: ({ word, flag }: { readonly word: string; readonly flag: string }) =>
    `${quoted(word)} and --${flag} are the same argument. Give only one.`,
  unknownFlag: (flag: string) => `Unknown option ${quoted(flag)}.`,
  needsValue: (flag: string) => `--${flag} needs a value.`,
  takesNoValue: (flag: string) => `--${flag} takes no value.`,
  unreadable: "The call cannot be read.",
  missing: ({
    argument,
    description,
    example,
  }: {
    readonly argument: string;
    readonly description: string;
    readonly example: string | undefined;
  }) => `${argument} is missing (${description})${example === undefined ? "" : `, for example: ${example}`}.`,
  notALanguage: ({ tag, known }: { readonly tag: string; readonly known: readonly string[] }) =>
    `--language takes ${or(known)}, not ${quoted(tag)}.`,
  goesWith: ({ flag, other }: { readonly flag: string; readonly other: string }) =>
    `--${flag} works only with --${other}.`,
  goesNotWith: ({ flag, other }: { readonly flag: string; readonly other: string }) =>
    `--${flag} and --${other} cannot be used together.`,
  wholeTimeline: "--json and --export give the whole timeline. Leave --page out.",
  batchReads: "--batch reads the questions from standard input. Leave the question out.",
  nameArticle: "Please name the article: footnote articles ID --text",
  needsDay: (written: string) => `--date takes a day such as 2026-01-31, not ${quoted(written)}.`,
  needsPlace: ({ written, length }: { readonly written: string; readonly length: number }) =>
    `--event takes the place of an event’s words, such as 4-10, within the ${length} characters of the text, not ${quoted(written)}.`,
  needsServer:
    "--guild takes the number of a server. Turn on developer mode in Discord, right-click the server and copy its ID.",

  // Lines of --batch.
  batch: {
    shape: 'The line must be like {"id": 1, "question": "…"}.',
    id: "“id” must be text or a number.",
    question: "“question” must be text.",
    empty: "“question” is empty.",
    article: "“article” must be the ID of an article.",
    notJson: "The line is not JSON.",
  },

  // Files.
  loopbackAtConsole:
    "--allow-loopback is only for trying things out at the console. A bot fetches nothing from its own machine.",
  fileUnreadable: (path: string) => `The file ${path} cannot be read.`,
  nothingToDraw: "The article dates no event, so there is nothing to draw.",
  needsPng: "The name of the picture must end with .png.",
  pictureNotWritten: "The picture could not be written. Name a file in a folder that exists.",
  notWritten: (path: string) =>
    `${quoted(path)} could not be written. Check that the folder exists and that you may write to it.`,
  wrote: (path: string) => `Wrote ${path}.`,
  outputFailed: (reason: string) => `The output could not be written: ${reason}.`,
  ours: ({ reference, details }: { readonly reference: string; readonly details: string }) =>
    `Something went wrong in Footnote (reference ${reference}). Please report this:\n${details}`,

  // What `register` did.
  registered: {
    removed: (names: string) => `Removed: ${names}`,
    nothing: "Nothing to do: Discord already has these commands.",
    would: "This would change (nothing was sent):",
    published: "Published:",
    changes: { added: "added", updated: "updated", removed: "removed" },
  },
};
