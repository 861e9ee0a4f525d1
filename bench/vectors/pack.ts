/**
 * Packs words and vectors: a line of JSON (`{"words", "dimensions"}`), a line of words parted by spaces, then one byte a
 * dimension, each vector scaled so that its greatest number is 127.
 */
export function packVectors(words: readonly string[], vectors: readonly Float64Array[]): Uint8Array {
  const dimensions = vectors[0]?.length ?? 0;
  const head = new TextEncoder().encode(
    `${JSON.stringify({ words: words.length, dimensions })}\n${words.join(" ")}\n`,
  );
  const packed = new Uint8Array(head.length + words.length * dimensions);
  packed.set(head);
  const bytes = new Int8Array(packed.buffer, head.length);
  for (const [row, vector] of vectors.entries()) {
    const greatest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
    bytes.set(
      vector.map((value) => Math.round((127 * value) / greatest)),
      row * dimensions,
    );
  }
  return packed;
}
