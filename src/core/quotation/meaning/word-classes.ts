/** A class of words of which each excludes the others; those of one group mean the same. */
type WordClass = ReadonlyMap<string, number>;

const classOf = (groups: string): WordClass =>
  new Map(
    groups.split("|").flatMap((group, place) =>
      group
        .trim()
        .split(/\s+/)
        .map((word) => [word, place] as const),
    ),
  );

/** Parts of the year and of the day. */
export const TIMES: readonly WordClass[] = [
  classOf("spring | summer | autumn fall | winter"),
  classOf(
    "morning mornings dawn sunrise | noon midday | afternoon afternoons | evening evenings dusk sunset nightfall | night nights midnight",
  ),
];

/** Where something is, or goes. */
export const PLACES: readonly WordClass[] = [
  classOf(
    "north northern northward northwards | south southern southward southwards | east eastern eastward eastwards | west western westward westwards | northeast northeastern | northwest northwestern | southeast southeastern | southwest southwestern",
  ),
  classOf("left | right"),
  classOf("left-hand | right-hand"),
  classOf("top | bottom"),
  classOf("upper | lower"),
  classOf("front | back rear"),
  classOf("inside indoors | outside outdoors"),
  classOf("upstairs | downstairs"),
  classOf("upstream | downstream"),
  classOf("clockwise | counterclockwise anticlockwise"),
];

/** True for two words of one class that do not mean the same. */
export const excludeEachOther = (a: string, b: string, classes: readonly WordClass[]): boolean =>
  classes.some((words) => {
    const [one, other] = [words.get(a), words.get(b)];
    return one !== undefined && other !== undefined && one !== other;
  });
