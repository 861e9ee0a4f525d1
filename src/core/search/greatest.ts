/**
 * The places of the greatest numbers, greatest first, of equal ones the earlier first; those that are 0 or less are left
 * out. Goes through them once: sorting them all would take longer.
 *
 * @param most - how many places are wanted, at least 1
 */
export function greatest(numbers: Float64Array, most: number): number[] {
  const places: number[] = [];
  let least = 0;
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] ?? 0;
    if (number <= least) continue;
    const before = places.findLastIndex((other) => (numbers[other] ?? 0) >= number);
    places.splice(before + 1, 0, place);
    places.length = Math.min(most, places.length);
    if (places.length === most) least = numbers[places[most - 1] ?? 0] ?? 0;
  }
  return places;
}
