import type { FoundDetails } from "../prepared.ts";

/** A field that a head may state. */
export type StatedField = Exclude<keyof FoundDetails, "questions" | "page">;

/** What other programs call the fields of an article, in small letters; within a field, the first that a head states counts. */
const NAMES: Readonly<Record<StatedField, readonly string[]>> = {
  title: ["title", "headline", "article title", "document title", "subject", "name"],
  author: ["author", "authors", "by", "byline", "written by", "writer", "creator", "author-meta", "from"],
  publisher: [
    "publisher",
    "publication",
    "published in",
    "site",
    "site name",
    "site_name",
    "website",
    "newspaper",
    "journal",
    "outlet",
  ],
  url: [
    "url source",
    "url",
    "link",
    "source url",
    "source_url",
    "original url",
    "original",
    "canonical",
    "canonical url",
    "canonical_url",
    "address",
    "source",
  ],
  published: [
    "published time",
    "published",
    "published on",
    "published at",
    "published_at",
    "publish date",
    "publish_date",
    "publishdate",
    "publication date",
    "publication_date",
    "pubdate",
    "date published",
    "date_published",
    "date",
    "date-meta",
    "posted",
    "posted on",
    "issued",
    "created",
    "created_at",
    "year",
  ],
  language: ["language", "lang", "locale"],
};

/** Lines of a head that say nothing about an article. */
const UNUSED: ReadonlySet<string> = new Set(
  [
    "markdown content",
    "content",
    "text",
    "body",
    "warning",
    "number of pages",
    "description",
    "summary",
    "excerpt",
    "tags",
    "keywords",
    "categories",
    "category",
    "section",
    "updated",
    "last updated",
    "modified",
    "last modified",
    "retrieved",
    "accessed",
    "fetched",
    "scraped",
    "word count",
    "words",
    "reading time",
    "image",
    "thumbnail",
    "favicon",
    "to",
    "cc",
    "bcc",
    "reply-to",
    "message-id",
    "mime-version",
    "content-type",
    "release date",
    "last update",
    "ebook",
    "credits",
    "character set encoding",
    "produced by",
    "encoding",
    "format",
    "status",
    "doi",
    "id",
    "slug",
    "layout",
    "permalink",
  ].map((name) => name.toLowerCase()),
);

/** The fields, in the order in which a name that two share is given. */
const FIELDS = [
  "title",
  "author",
  "publisher",
  "url",
  "published",
  "language",
] as const satisfies readonly StatedField[];
const FIELD_OF: ReadonlyMap<string, StatedField> = new Map(
  FIELDS.flatMap((field) => NAMES[field].map((name) => [name, field] as const)),
);

/** What a name states, whatever its capitals; `unused` is known, and says nothing about an article; undefined is unknown. */
export function fieldNamed(name: string): StatedField | "unused" | undefined {
  const plain = name.trim().toLowerCase();
  return FIELD_OF.get(plain) ?? (UNUSED.has(plain) ? "unused" : undefined);
}

/** How much a name counts among those of its field: 0 counts most. */
export const rankOf = (field: StatedField, name: string): number =>
  NAMES[field].indexOf(name.trim().toLowerCase());
