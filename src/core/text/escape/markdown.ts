/** Makes Markdown, with GitHub's additions, show a text as it is. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>&~|@$]|:(?=\/\/)/g, "\\$&")
    .replace(/(?<=\bwww)\./gi, "\\.")
    .replace(/^(\s*)([#+=-])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
