/** How soon repetitions of a term stop counting; usual range 1.2 to 2. */
const K1 = 1.2;
/** How much longer passages are held back, 0 (not at all) to 1; .4 was best over passages of one paragraph. */
const B = 0.4;

/**
 * Okapi BM25 for one term in one passage, without the rarity (Robertson & Zaragoza 2009).
 *
 * @param frequency - occurrences of the term in the passage, > 0
 * @param length - terms in the passage; `meanLength` over all passages, > 0
 * @returns grows with frequency and saturates at `K1 + 1`
 */
export const saturate = (frequency: number, length: number, meanLength: number): number =>
  (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / meanLength));
