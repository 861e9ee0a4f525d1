import { blank } from "./said.ts";

/**
 * What a chat message holds besides words: addresses, mentions, emoji with a name, time stamps. The words of a Markdown link stay.
 * https://docs.discord.com/developers/reference#message-formatting
 */
const NO_WORDS =
  /\]\(<?https?:\/\/[^\s)]+\)|<(?:@[!&]?|#|a?:\w{1,40}:|t:|\/[^\s>]{1,100}:|id:)[^\s>]{0,60}>|<?https?:\/\/[^\s<>)]+>?/gu;
/** Marks of Markdown inside a word would part it: "fa**mous**". */
const EMPHASIS = /(?<=[\p{L}\p{N}])(?:\*{1,3}|_{2,3}|~~|\|\|)(?=[\p{L}\p{N}])/gu;

/** The words of a link stand before its address, on the same line. */
const LONGEST_LABEL = 500;

/** The same text, of the same length, where what is no word is blank. */
export function withoutMarkup(text: string): string {
  const spans = [...text.matchAll(NO_WORDS)].map(({ 0: markup, index }) => ({
    start: index,
    end: index + markup.length,
  }));
  const blanked = blank(text, spans).split("");
  // The bracket of a link's words is no bracket of the quoter's.
  for (const { 0: markup, index } of text.matchAll(NO_WORDS)) {
    if (!markup.startsWith("](")) continue;
    const label = text.slice(Math.max(0, index - LONGEST_LABEL), index);
    const opening = label.lastIndexOf("[");
    if (opening > label.lastIndexOf("\n")) blanked[index - label.length + opening] = " ";
  }
  return blanked.join("").replace(EMPHASIS, (marks) => "\u2060".repeat(marks.length));
}
