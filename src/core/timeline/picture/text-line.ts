import type { FaceName } from "./style.ts";

/** A line of text. `y` is its baseline. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly face: FaceName;
}
