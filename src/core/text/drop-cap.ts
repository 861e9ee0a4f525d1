/** Words with which texts begin, of which no end is a word itself: "T he" is "The", but "A bout" may be one. */
const OPENERS: ReadonlySet<string> = new Set(
  `the then there these they this that those though through to when where while with without what which who why we was were
  once one on only our over of or other her his he how however having in it its if is into instead and after all although also against
  an as at any among another are from for few first by but before because between both despite during every everyone each even since
  some still so she my many more most nearly no not now nobody never long last late like let under until up you your yet`
    .trim()
    .split(/\s+/),
);

/**
 * Where a first letter that is set large was parted from its word ("T he mill"): the place of the space between them.
 *
 * @param words - of a block, from its beginning
 */
export function dropCapSpace(words: string): number | undefined {
  const [, cap = "", rest = ""] = /^["“‘']?(\p{Lu}) (\p{Ll}{1,10})(?![\p{L}\p{M}])/u.exec(words) ?? [];
  return OPENERS.has((cap + rest).toLowerCase()) ? words.indexOf(" ") : undefined;
}
