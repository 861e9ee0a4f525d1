import { quoted } from "./forms.ts";

export const verify = {
  there: (title: string) => `Unchanged: ${quoted(title)} still says this, word for word, in the same place.`,
  moved: (title: string) =>
    `Moved: ${quoted(title)} still says this, word for word, but in another place. It is now here:`,
  changed: (title: string) => `Changed: ${quoted(title)} no longer says this word for word. It now says:`,
  gone: (title: string) => `Gone: ${quoted(title)} no longer says this, or anything like it.`,
  notThere: ({ title, isElsewhere }: { readonly title: string; readonly isElsewhere: boolean }) =>
    `Not found: ${quoted(title)} no longer says this word for word. Footnote has no copy of that text, so it cannot tell whether the words were changed or removed.${isElsewhere ? " In that place, the article now says:" : ""}`,
  before: (words: string) => ({ name: "Before", text: `it said ${words}` }),
  changedWords: ({ before, now }: { readonly before: string; readonly now: string }) => ({
    name: "Changed",
    text: `it said ${before}, it now says ${now}`,
  }),
  added: (now: string) => ({ name: "Added", text: `it now says ${now}` }),
  dropped: (before: string) => ({ name: "Dropped", text: `it no longer says ${before}` }),
  noCode: (typed: string) =>
    `${quoted(typed)} is not a quote’s code. A code has 14 letters and digits, like K7QD3M2-X9PTR4A. Perhaps one is mistyped.`,
  unknownCode: (articles: string) =>
    `No article here matches that code. It may have been removed or renamed, or another bot made the code. ${articles} lists the articles.`,
};
