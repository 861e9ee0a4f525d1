/** Something that finds the article in a web page. */
export interface Extractor {
  readonly name: string;
  /** The article's text, blocks parted by line breaks; empty where it finds none. */
  extract(html: string): string | Promise<string>;
}
