/** What comes of each item, one after the other: questions that are asked at once would wait for each other, and be timed wrong. */
export async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item, place: number) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [place, item] of items.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what it is for
    results.push(...(await work(item, place)));
  }
  return results;
}
