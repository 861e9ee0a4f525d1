import { isWebAddress, LANGUAGE_TAG } from "../../storage/article-details.ts";
import { dateIn } from "../date-in-words.ts";
import type { StatedField } from "./field-names.ts";

/** A longer value is a sentence that only begins like a field. In code units. */
const LONGEST_VALUE = 300;

/** Names that languages have for themselves and in English. */
const TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: "english",
    de: "german deutsch",
    fr: "french français",
    es: "spanish español",
    it: "italian italiano",
    pt: "portuguese português",
    nl: "dutch nederlands",
    sv: "swedish svenska",
    da: "danish dansk",
    fi: "finnish suomi",
    pl: "polish polski",
    ru: "russian русский",
    ja: "japanese 日本語",
    zh: "chinese 中文",
  }).flatMap(([tag, names]) => names.split(" ").map((name) => [name, tag] as const)),
);

/** A value as an article has it; undefined where it cannot be one of that field. */
export function valueOf(field: StatedField, stated: string): string | undefined {
  const value = stated
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/^["“'‘](.*)["”'’]$/u, "$1")
    .replace(/\s+/gu, " ")
    .trim();
  if (value === "" || value.length > LONGEST_VALUE) return undefined;
  switch (field) {
    case "url":
      return addressIn(stated);
    case "published":
      return dateIn(value) ?? /^\s*(\d{4})\s*$/.exec(value)?.[1];
    case "language": {
      const tag = TAGS.get(value.toLowerCase()) ?? value.replace(/_/g, "-");
      return LANGUAGE_TAG.test(tag) ? tag : undefined;
    }
    case "author":
      return namesIn(value);
    case "title":
    case "publisher":
      return isWebAddress(value) ? undefined : value;
  }
}

/** The first address of the web in a text. */
export function addressIn(text: string): string | undefined {
  const address = /https?:\/\/[^\s<>()"“”\]]+/i.exec(text)?.[0].replace(/[.,;:!?]+$/u, "");
  return address !== undefined && isWebAddress(address) ? address : undefined;
}

/** Names without addresses of mail and offices behind them. */
function namesIn(value: string): string | undefined {
  const names = value
    .replace(/\s*<[^<>]*>/gu, "")
    .replace(/^by\s+/iu, "")
    .replace(/\s*[,;]\s*$/u, "")
    .trim();
  return /\p{L}{2}/u.test(names) && !/https?:|@\w+\.\w|[{}<>]/u.test(names) ? names : undefined;
}
