import { decodeEntities } from "../page/details/page-facts.ts";
import { valueOf } from "../head/stated-value.ts";
import type { FoundDetails } from "../prepared.ts";

const FROM = "what the Word file says of itself";

/** Title, author and language that people gave a Word file. */
export const detailsOfWord = (core = ""): FoundDetails => ({
  ...stated("title", core, "dc:title"),
  ...stated("author", core, "dc:creator"),
  ...stated("language", core, "dc:language"),
});

/** What programs write where nobody gave anything. */
const NOTHING =
  /^(?:|python-docx|microsoft office user|windows user|user|word document|untitled|document\d*)$/iu;

function stated(field: "title" | "author" | "language", core: string, name: string): FoundDetails {
  const [, written = ""] = new RegExp(`<${name}\\b[^>]*>([^<]*)</${name}>`).exec(core) ?? [];
  const value = decodeEntities(written).trim();
  const read = NOTHING.test(value) ? undefined : valueOf(field, value);
  return read === undefined ? {} : { [field]: { value: read, from: FROM } };
}
