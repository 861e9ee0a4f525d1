const article = { name: "article", description: "Which article" };
const everyArticle = { name: "article", description: "Which article (all of them if you leave this out)" };

/** Names and descriptions of commands: names at most 32 characters, descriptions at most 100. */
export const commands = {
  ask: {
    name: "ask",
    description: "Ask a question; get the article’s own sentence and where it appears",
    options: {
      question: { name: "question", description: "Your question" },
      article: everyArticle,
      private: { name: "private", description: "Show the answer only to you" },
      "max-sentences": {
        name: "max-sentences",
        description: "How many sentences a quote may have",
        choices: { "1": "One", "2": "One or two" },
      },
      candidates: {
        name: "candidates",
        description: "Add the sentences that came closest, whether or not they answer",
      },
    },
  },
  timeline: {
    name: "timeline",
    description: "The dated events in an article, in order",
    options: {
      article,
      from: {
        name: "from",
        description: "Nothing before this year, month or day: 2014, May 2014, 2014-05-12, 44 BC",
      },
      to: { name: "to", description: "Nothing after this year, month or day" },
      about: { name: "about", description: "Only sentences about this" },
      page: { name: "page", description: "Which page of the whole timeline" },
      export: { name: "export", description: "The timeline as a file" },
      private: { name: "private", description: "Show the timeline only to you" },
    },
  },
  summary: {
    name: "summary",
    description: "The main sentences of an article, in its own words and order",
    options: {
      length: {
        name: "length",
        description: "How much you want to read",
        choices: {
          short: "Short: at most three sentences",
          medium: "Medium: about a fifth",
          long: "Long: about a third",
        },
      },
      article,
      about: { name: "about", description: "Only what it says about this" },
      sentences: { name: "sentences", description: "How many sentences, at most" },
      words: { name: "words", description: "How many words, at most" },
      private: { name: "private", description: "Show the summary only to you" },
    },
  },
  quote: {
    name: "quote",
    description: "Check whether an article really says what somebody quotes from it",
    options: {
      text: {
        name: "text",
        description: "Paste a quotation, or a message that contains one",
        onMessage: "Check against the article",
      },
      article: everyArticle,
      private: { name: "private", description: "Show the result only to you" },
    },
  },
  verify: {
    name: "verify",
    description: "Check whether a cited quote is still in its article, by the code below it",
    options: {
      code: { name: "code", description: "The code below a quote, such as K7QD3M2-X9PTR4A" },
      private: { name: "private", description: "Show the result only to you" },
    },
  },
  articles: {
    name: "articles",
    description: "The articles that Footnote can answer from",
    options: {
      article: { name: "article", description: "Only this article" },
      private: { name: "private", description: "Show the list only to you" },
    },
  },
  "article add link": {
    name: "article add link",
    description: "Add an article from the web",
    options: {
      address: { name: "address", description: "The address of the page: https://…" },
      title: { name: "title", description: "What it is called (what the page says, if you leave this out)" },
    },
  },
  "article add file": {
    name: "article add file",
    description: "Add an article from a file: text, Markdown, a saved page and others",
    options: {
      file: { name: "file", description: "The file, up to 10 MB" },
      title: { name: "title", description: "What it is called (what the file says, if you leave this out)" },
    },
  },
  "article add text": {
    name: "article add text",
    description: "Add an article by pasting its text, up to 4,000 characters",
    options: {
      title: { name: "title", description: "What it is called" },
      text: { name: "text", description: "Only text that you may share" },
    },
  },
  "article list": { name: "article list", description: "The articles that were added here", options: {} },
  "article info": {
    name: "article info",
    description: "Where an added article comes from, and what was left out of it",
    options: { article },
  },
  "article rename": {
    name: "article rename",
    description: "Give an added article another title",
    options: { article, title: { name: "title", description: "What it is called from now on" } },
  },
  "article use": {
    name: "article use",
    description: "Choose the article that is meant where none is named",
    options: {
      article: { name: "article", description: "Which article (none any more if you leave this out)" },
      channel: { name: "channel", description: "Only in this channel" },
    },
  },
  "article refresh": {
    name: "article refresh",
    description: "Fetch an added article again, and see what has changed in it",
    options: { article },
  },
  "article remove": {
    name: "article remove",
    description: "Hide an added article at once; a day later it is erased",
    options: { article },
  },
  "article export": {
    name: "article export",
    description: "An added article as a Markdown file",
    options: { article },
  },
  "article forget": {
    name: "article forget",
    description: "Erase everything that was added here, at once and for good",
    options: {
      sure: {
        name: "sure",
        description: "This cannot be undone",
        choices: { yes: "Yes, erase all of it" },
      },
    },
  },
  "article restore": {
    name: "article restore",
    description: "Bring a removed article back",
    options: { id: { name: "id", description: "Which article" } },
  },
  help: { name: "help", description: "What Footnote does, and what it reads and keeps", options: {} },
  context: {
    name: "context",
    description: "The paragraph around a quote",
    options: {
      article: { name: "article", description: "The article that the quote is from" },
      place: { name: "place", description: "Where the quote begins and ends" },
      paragraph: { name: "paragraph", description: "Another paragraph to show instead" },
      version: { name: "version", description: "The version of the text that the place belongs to" },
    },
  },
  more: {
    name: "more",
    description: "More quotes that answer a question",
    options: { question: { name: "question", description: "Your question" }, article: everyArticle },
  },
  why: {
    name: "why",
    description: "Why a question got the answer it did",
    options: { question: { name: "question", description: "Your question" }, article: everyArticle },
  },
};
