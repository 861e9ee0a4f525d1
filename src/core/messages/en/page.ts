import { counted, quoted } from "./forms.ts";

/** What is said on the page only. */
export const page = {
  /** In the menu and as headings, by the command. */
  titles: {
    ask: "Ask",
    timeline: "Timeline",
    summary: "Summary",
    quote: "Check a quote",
    verify: "Check a citation",
    articles: "Articles",
    help: "Help",
    why: "Why this answer",
    more: "More from the article",
    context: "In context",
  },
  /** On the button that sends a form. */
  send: { ask: "Ask", quote: "Check quote", verify: "Check citation", other: "Show" },
  fields: {
    article: "Article",
    from: "From",
    to: "To",
    about: "About",
    length: "Length",
  },
  slogan: "Ask the article in your own words. It answers in its own.",
  description: "Ask a published article; get its own sentences and where they appear.",
  descriptionOf: (title: string) => `${quoted(title)}: every question it answers, in its own words.`,
  skip: "Skip to the text",
  pages: "Pages",
  contents: "Contents",
  quotedIn: (note: number) => `Quoted in note ${note}`,
  onlyRead: "Pages here can only be read.",
  addressTooLong: "That address is too long. Please shorten it and try again.",
  colophon: "Footnote answers in the article’s own words: every quote is exact, and nothing is made up.",
  article: "The article",
  paragraph: (number: number) => `Paragraph ${number}`,
  questionsAndAnswers: "Questions and answers",
  noArticles: "No articles are loaded yet. Whoever runs this page can add one with “footnote ingest”.",
  allArticles: "All articles",
  choose: "Choose an article:",
  anyArticle: "Any article",
  standard: "Standard",
  readOn: (site: string) => `Read it on ${site}`,
  readWhole: "Read the whole article",
  onlyQuoted: "Only the quoted paragraphs are shown.",
  textHidden: "The text is hidden. Ask a question to see the paragraphs that answer it.",
  gap: "Some of the article is left out here.",
  marked: "Marked:",
  original: "in the original",
  code: "Code:",
  youAsked: "You asked:",
  earlier: "Asked before",
  titled: (title: string) => quoted(title),
  copy: {
    quote: "Copy quote",
    link: "Copy link",
    copied: "Copied",
    failed: "Your browser does not let this page copy. Please select the words and copy them yourself.",
    /** The words, then whose they are and where: “— Anna Lund, “The night ferry”, ¶3”. */
    quotation: ({ words, source }: { readonly words: string; readonly source: readonly string[] }) =>
      `${quoted(words)}\n— ${source.join(", ")}`,
  },
  suggestions: "Questions that the article answers",
  looking: "Looking …",
  noSuchPage: "There is no such page here.",
  noSuchPlace:
    "That place is not in the article. The address may be incomplete, or the article may have changed.",
  tooMany: (seconds: number) =>
    `That was a lot of pages in a short time. Please try again in ${counted(seconds, { one: "second", other: "seconds" })}.`,
  headings: {
    tooMany: "One moment, please",
    tooLong: "Too long",
    notFound: "Not found",
    ours: "Something went wrong",
  },
};
