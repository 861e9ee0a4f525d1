/** What those who look after a shelf have chosen; what is missing is as Footnote has it. */
export interface ShelfSettings {
  /** The id of the article that commands about one article are about where none is named. */
  readonly defaultArticle?: string | undefined;
  /** The same for single channels, by their ids. */
  readonly channelArticles?: Readonly<Record<string, string>> | undefined;
}
