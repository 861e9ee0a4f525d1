/** Something that a source says about itself. */
export interface Found {
  readonly value: string;
  /** Where it says so, for people: “JSON-LD”, “the page’s first heading”. */
  readonly from: string;
}

/** The first that has words. */
export const firstFound = (candidates: Iterable<Found | undefined>): Found | undefined => {
  for (const candidate of candidates) {
    const value = candidate?.value.replace(/\s+/gu, " ").trim() ?? "";
    if (candidate !== undefined && value !== "") return { ...candidate, value };
  }
  return undefined;
};
