/** How many words adults read in a minute: English, not fiction, in silence (Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047). */
const WORDS_PER_MINUTE = 238;

/** @returns whole minutes, at least 1 */
export const minutesToRead = (words: number): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE));
