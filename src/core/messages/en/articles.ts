import { counted } from "./forms.ts";

export const articles = {
  heading: "Articles",
  noneLoaded: "No articles are loaded. Whoever runs this bot can add one with “footnote ingest”.",
  paragraphs: (count: number) => counted(count, { one: "paragraph", other: "paragraphs" }),
  more: (count: number) => `… and ${count} more. Start typing a title to find them.`,
  shelfAway: "Articles that were added here cannot be reached right now; only the shared ones were searched.",
  choose: ({ known, more }: { readonly known: string; readonly more: number }) =>
    `Choose an article: ${known}${more === 0 ? "" : ` and ${more} more`}.`,
  unknown: ({ id, known, more }: { readonly id: string; readonly known: string; readonly more: number }) =>
    `There is no article “${id}”. Choose an article: ${known}${more === 0 ? "" : ` and ${more} more`}.`,
};
