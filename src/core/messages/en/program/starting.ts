import { counted, or, percent, quoted } from "../forms.ts";

/** Sentences of one article by what became of them since the last start. */
export type SentenceFate = "moved" | "changed" | "gone" | "uncompared";

const FATES: Readonly<Record<SentenceFate, string>> = {
  moved: "moved",
  changed: "changed",
  gone: "gone",
  uncompared: "not compared",
};

/** What is said while Footnote starts. */
export const starting = {
  hasRead: ({ titles, more }: { readonly titles: readonly string[]; readonly more: number }) =>
    titles.length === 0
      ? "Footnote has no articles yet."
      : `Footnote has read ${titles.map(quoted).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
  howToAsk: ({
    commands,
    help,
    quit,
  }: {
    readonly commands: readonly string[];
    readonly help: string;
    readonly quit: string;
  }) => `Ask a question, or try ${or(commands)}. Type ${help} for more, ${quit} to stop.`,
  asPage: (url: string) => `The same as a page: ${url}`,
  toDiscord:
    "To put it on Discord, set DISCORD_TOKEN in .env and run “npm run register”. The README has the steps.",
  pageNotServed: (reason: string) => `The page is not served. ${reason}`,
  page: (url: string) => `The page: ${url}`,
  invite: (url: string) => `Footnote is up. Add it to a server or to your account: ${url}`,
  listening: (url: string) =>
    `Footnote listens at ${url}/interactions. Discord needs this at an https address; docs/scaling.md explains how.`,
  firstReading: (share: number) => `Reading the articles for the first time: ${percent(share)}`,
  byMeaning: "Footnote reads questions by meaning.",
  byWords: (reason: string) => `Footnote answers questions by their words alone: ${reason}`,
  cannotKeep: (folder: string) =>
    `Footnote cannot write to its folder ${folder}, so it will not know which quotes change.`,
  hasChanged: ({
    article,
    unchanged,
    others,
  }: {
    readonly article: string;
    readonly unchanged: number;
    /** With their first places, such as “3.1→4.1”. */
    readonly others: readonly {
      readonly fate: SentenceFate;
      readonly count: number;
      readonly places: readonly string[];
    }[];
  }) =>
    `${article} has changed since the last start: ${[
      `${counted(unchanged, { one: "sentence", other: "sentences" })} unchanged`,
      ...others.map(({ fate, count, places }) => `${count} ${FATES[fate]}${inPlaces(places, count)}`),
    ].join(", ")}.`,
};

/** “ (¶ 3.1, 4.2, …)”. */
const inPlaces = (places: readonly string[], count: number): string =>
  places.length === 0 ? "" : ` (¶ ${places.join(", ")}${places.length < count ? ", …" : ""})`;
