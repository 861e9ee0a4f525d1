import { counted, number, quoted } from "./forms.ts";

const sentences = (count: number): string => counted(count, { one: "sentence", other: "sentences" });

/** What is said to those who look after the articles of a server, or their own. */
export const shelf = {
  notHere: "Articles cannot be added here.",
  heading: "Articles that were added here",
  none: "Nothing has been added here yet. /article add link adds an article from the web, /article add file one of yours.",
  more: (count: number) => `… and ${number(count)} more.`,
  added: (title: string) => `Added ${quoted(title)}. You can ask about it now.`,
  known: (title: string) =>
    `${quoted(title)} was added from this address before. /article refresh fetches it again.`,
  quotedOnly:
    "Footnote quotes from it and links to it; it never shows the whole text. Add only what you may share with the people here.",
  otherLanguage:
    "It does not seem to be in English. /quote and /verify work in every language; questions, dates and summaries are read in English.",
  characters: (count: number) => counted(count, { one: "character", other: "characters" }),
  since: (date: string) => `added ${date}`,
  fetched: (date: string) => `last changed ${date}`,
  fromFile: (name: string) => `from the file ${quoted(name)}`,
  fromText: "from pasted text",
  fromLink: (url: string) => `from ${url}`,
  dropped: (count: number) =>
    count === 0
      ? "Nothing was left out."
      : `${counted(count, { one: "line was", other: "lines were" })} left out as not part of the article:`,
  droppedLine: ({ text, reason }: { readonly text: string; readonly reason: string }) =>
    `${quoted(text)} (${reason})`,
  renamed: (title: string) => `It is called ${quoted(title)} now.`,
  removed: (title: string) =>
    `${quoted(title)} is hidden from everyone now. In a day it is erased for good; until then you can undo this.`,
  undo: "Undo",
  restored: (title: string) => `${quoted(title)} is back.`,
  notRestored: "It can no longer be brought back: it was erased, or its address was added again.",
  unchanged: (title: string) => `${quoted(title)} is as it was.`,
  refreshed: ({
    title,
    unchanged,
    moved,
    changed,
    gone,
  }: {
    readonly title: string;
    readonly unchanged: number;
    readonly moved: number;
    readonly changed: number;
    readonly gone: number;
  }) =>
    `${quoted(title)} has changed: ${sentences(unchanged)} as before, ${number(moved)} moved, ${number(changed)} changed, ${number(gone)} gone. Earlier quotes can still be checked by their codes.`,
  changedMeanwhile: "Somebody else has changed this article at the same moment. Please try again.",
  noLink: "Only articles from a link can be fetched again. Remove this one and add it anew.",
  used: ({ title, isForChannel }: { readonly title: string; readonly isForChannel: boolean }) =>
    `/timeline and /summary are about ${quoted(title)} ${isForChannel ? "in this channel" : "here"} where no article is named.`,
  usedNone: "No article is chosen any more: /timeline and /summary ask which one is meant.",
  exported: (title: string) => `${quoted(title)} as Footnote reads it:`,
  exportedFile: "An article as Markdown.",
  forgotten: "Everything that was added here is erased, with all settings.",
  notOwn: (id: string) =>
    `${quoted(id)} was not added here, so it cannot be changed here. /article list shows what was.`,
  full: (most: number) =>
    `There is room for ${counted(most, { one: "article", other: "articles" })} here, and it is full. Remove one first.`,
  tooMany: (most: number) =>
    `${number(most)} articles were added within the last hour, which is as many as can be. Please try again later.`,
  tooLong: ({ length, most }: { readonly length: number; readonly most: number }) =>
    `This text has ${number(length)} characters; an article can have up to ${number(most)}. Please add it in parts.`,
  fileTooLarge: (megabytes: number) => `This file is too large: up to ${number(megabytes)} MB can be read.`,
  fileUnreadable:
    "No article could be read from this file. Send it as plain text, Markdown, PDF, Word or a saved web page.",
  textUnreadable: "No article could be read from this text: it needs at least one whole paragraph.",
  pageUnreadable:
    "No article could be read at this address. The page may need scripts, a log-in or a subscription. Save its text in a file and use /article add file, or paste it with /article add text.",
  fetch: {
    address:
      "That is not an address of a page. It has to begin with https:// or http://, and hold no password.",
    "not-public": "That address is not on the public internet, so it is not fetched.",
    robots:
      "That site asks programs not to read this page (robots.txt), and Footnote heeds that. You can paste the text with /article add text.",
    "too-large": "That page is larger than 10 MB, which is more than an article.",
    "too-slow": "That site did not answer within ten seconds. Please try again later.",
    "too-many-redirects": "That address leads from one page to the next without end.",
    unreachable: "Nobody could be reached at that address. Please check it.",
    "not-found": "There is no page at that address. Please check it.",
    wall: "That page is for readers who have logged in or paid. Please paste the text with /article add text instead.",
    status: "That site has trouble of its own right now. Please try again later.",
    kind: "That is a picture, a film or the like, and not an article.",
  },
};
