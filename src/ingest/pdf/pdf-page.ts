/** Words at a place of a page. Lengths are in points; `y` counts upwards. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  /** Of its type. */
  readonly size: number;
}

export interface PdfPage {
  /** Counted from 1. */
  readonly number: number;
  /** In the order in which they were written into the file. */
  readonly items: readonly PdfItem[];
}

/** A line of a page, or of one of its columns. */
export interface PdfLine extends PdfItem {
  readonly page: number;
  /** Its words from left to right where wide gaps part them: cells of a row. One where there are none. */
  readonly cells: readonly PdfItem[];
  /** The edges of the column that it is set in. */
  readonly column: { readonly left: number; readonly right: number };
}

/** Around the label of a note that is called within words; both are for private use, so that no text has them. */
export const CALL_OPENS = "\u{F0000}";
export const CALL_CLOSES = "\u{F0001}";
