import { isForChoosing } from "../measure.ts";

/** Which articles are reported: those that settings were chosen on, those held back from that, or all. */
export const PARTS = ["chosen", "held", "all"] as const;
export type Part = (typeof PARTS)[number];

export const isPart = (name: string): name is Part => PARTS.some((part) => part === name);

/** The places of a part's articles in the file. */
export function placesOf(part: Part, articles: number): number[] {
  const places = Array.from({ length: articles }, (_, place) => place);
  return part === "all" ? places : places.filter((place) => isForChoosing({ place }) === (part === "chosen"));
}
