import { counted, plural } from "./forms.ts";

/** What is said on Discord only. */
export const discord = {
  beforeIt: "Before it:",
  open: (place: string) => `Open ${place}`,
  tooLongToSend: (place: string) =>
    `The words at ${place} are too long to send. Please read them in the article.`,
  inFile: "This quote is too long for a message, so its exact words are in the file:",
  wordsFile: "The exact words of a quote that is too long for a message.",
  leftOut: (count: number) =>
    `${count} more ${plural(count, { one: "part did", other: "parts did" })} not fit and ${plural(count, { one: "was", other: "were" })} left out.`,
  nothingToShow: "There is nothing to show.",
  fileTooLarge: "The file was too large to send here.",
  tooLarge: (file: string) => `${file} is too large to send here.`,
  shownPrivately: "The answer is shown only to the person who asked.",
  dismiss: "Dismiss",
  notTheirs: "Only the person who asked, or somebody who may manage messages here, can dismiss this.",
  notDismissed: "Discord did not remove this. Please try again.",
  restarting: "Footnote is being restarted. Please try again in a minute.",
  noWords: (quote: string) =>
    `That message has no text to check, only a picture, an embed or the like. Please paste the words into ${quote}.`,
  ownAnswer: (verify: string) =>
    `This is Footnote’s own answer, and its quotes were exact when it was given. To see whether one still is, use ${verify} with the code below it.`,
  unknownCommand: "Footnote no longer has this command. Please look at the list of commands again.",
  outOfUse: "This no longer works. Please run the command again.",
  oldButton: "This button is too old, or belongs to another bot. Please run the command again.",
  lostQuestion: "The question can no longer be read from this message. Please ask it again.",
  articleGone: (articles: string) =>
    `The article that this button belongs to is no longer here. ${articles} lists those that are.`,
  busy: "Footnote has more questions than it can answer right now. Please try again in a minute.",
  tooQuick: (seconds: number) =>
    `That was quick! Please wait ${counted(seconds, { one: "second", other: "seconds" })} and try again.`,
};
