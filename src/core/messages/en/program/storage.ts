import { quoted } from "../forms.ts";

/** What is said of articles’ files and of where articles are kept. */
export const storage = {
  // Articles in a folder.
  problem: ({
    file,
    line,
    reason,
  }: {
    readonly file: string;
    readonly line?: number | undefined;
    readonly reason: string;
  }) => `${file}${line === undefined ? "" : `, line ${line}`}: ${reason}`,
  leftOut: (reason: string) => `${reason} The article was left out.`,
  folderUnreadable: (folder: string) =>
    `The folder of articles, ${folder}, cannot be read. Create it, or set KNOWLEDGE_DIR (or --knowledge) to the folder that holds your articles.`,
  folderEmpty: "The folder of articles is empty.",
  fileUnreadable: (reason: string) => `The file cannot be read: ${reason}.`,
  notUtf8: "The file is not UTF-8 text. Save it as UTF-8.",
  sameId: (other: string) => `${other} has the same ID. Rename one of them.`,
  badId: (longest: number) =>
    `The file’s name without .md is the article’s ID. It must have 1 to ${longest} characters, with no control characters and no spaces at its ends.`,
  noFrontMatter: "The file must start with front matter: a line “---”, “title: …”, and a line “---”.",
  notYaml: (reason: string) => `The front matter is not valid YAML: ${reason}.`,
  starredValue:
    "The front matter is not valid YAML: put a value that starts with “*” between quotation marks.",
  notFields: "The front matter must be a list of fields such as “title: …”.",
  noParagraph: "There is no paragraph after the front matter.",
  missingField: (name: string) => `${quoted(name)} is missing, or is not one line of text.`,
  wrongField: {
    url: "“url” must be a full address such as https://example.org/article.",
    published: "“published” must be a date such as 2026-01-31, 2026-01 or 2026.",
    language: "“language” must be a language tag such as en or pt-BR.",
  },
  wrongQuestions: ({ most, longest }: { readonly most: number; readonly longest: number }) =>
    `“questions” must be a list of up to ${most} questions, each up to ${longest} characters long.`,
  unknownField: ({ name, known }: { readonly name: string; readonly known: readonly string[] }) =>
    `Footnote does not know the field ${quoted(name)} and ignored it. It knows ${known.join(", ")}.`,

  // What comes with the program.
  dataDamaged:
    "What Footnote knows about words, in its folder “data”, is missing or damaged. Install Footnote again.",

  // Articles that people added.
  unreachable: "The added articles cannot be reached right now.",
  cannotOpen: (folder: string) =>
    `The added articles in ${folder} cannot be opened. Check that you can write to the folder, or restore a back-up.`,
  cannotUse: (folder: string) =>
    `The folder ${folder}, where added articles are kept, cannot be used. Set DATA_DIR to a folder that you can write to.`,
  inUse: (folder: string) =>
    `Another Footnote keeps the added articles in ${folder}, and only one can. Stop it, or set DATABASE_URL so that several can share one database.`,
  databaseUnusable:
    "The database in DATABASE_URL cannot be used. Check that it is running and that its user may create tables.",
};
