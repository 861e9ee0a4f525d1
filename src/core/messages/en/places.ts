/** Where a quote is: “¶3, sentence 1” or “¶3, sentences 1–2”. */
export const places = {
  place: ({
    paragraph,
    first,
    last,
  }: {
    readonly paragraph: number;
    readonly first: number;
    readonly last: number;
  }) => (first === last ? `¶${paragraph}, sentence ${first}` : `¶${paragraph}, sentences ${first}–${last}`),
};
