import { LANGUAGE_TAG } from "../../storage/article-details.ts";
import { valueOf } from "../head/stated-value.ts";
import type { FoundDetails } from "../prepared.ts";

const FROM = "what the PDF says of itself";
/** What programs write where nobody gave a title. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|unbenannt.*|.*\.(?:docx?|pdf|indd|tex|rtf|odt|pptx?|qxd|html?)|document\s?\d*|powerpoint presentation|slide \d+|title|\S{0,3}|[\d_-]+)$/iu;
const NO_AUTHOR =
  /^(?:user|admin(?:istrator)?|owner|unknown|author|root|pc|hp|dell|windows user|microsoft office user|\S{1,2})$/iu;

/** Title, author and language of a PDF, as far as people gave them. When the file was made says nothing of when its text was published. */
export function detailsOfPdf(info: Readonly<Record<string, unknown>>): FoundDetails {
  const text = (name: string): string => {
    const value = info[name];
    return typeof value === "string" ? value.trim() : "";
  };
  const title = NO_TITLE.test(text("Title")) ? undefined : valueOf("title", text("Title"));
  const author = NO_AUTHOR.test(text("Author")) ? undefined : valueOf("author", text("Author"));
  const language = text("Language");
  return {
    ...(title !== undefined && { title: { value: title, from: FROM } }),
    ...(author !== undefined && { author: { value: author, from: FROM } }),
    ...(LANGUAGE_TAG.test(language) && { language: { value: language, from: FROM } }),
  };
}
