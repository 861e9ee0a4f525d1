/** Vectors of texts, one after the other: of each, a byte for each dimension and what these are multiples of. */
export interface Vectors {
  readonly dimensions: number;
  readonly bytes: Int8Array;
  readonly units: Float32Array;
}

const LARGEST = 127;

/** Packs a vector of length 1 into bytes; what is lost moves a cosine by less than .01. */
export function packVector(values: Float32Array, bytes: Int8Array): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const unit = largest / LARGEST || 1;
  for (const [at, value] of values.entries()) bytes[at] = Math.round(value / unit);
  return unit;
}

/** Puts packed vectors one after the other. */
export function joinVectors(parts: readonly Vectors[], dimensions: number): Vectors {
  const count = parts.reduce((sum, { units }) => sum + units.length, 0);
  const bytes = new Int8Array(count * dimensions);
  const units = new Float32Array(count);
  let at = 0;
  for (const part of parts) {
    bytes.set(part.bytes, at * dimensions);
    units.set(part.units, at);
    at += part.units.length;
  }
  return { dimensions, bytes, units };
}

/** The cosine of each vector with the first of `question`: −1 to 1, rounded. */
export function cosinesWith(question: Vectors, { dimensions, bytes, units }: Vectors): Float32Array {
  const cosines = new Float32Array(units.length);
  const asked = question.bytes;
  const unit = question.units[0] ?? 0;
  for (let place = 0, from = 0; place < units.length; place++, from += dimensions) {
    let sum = 0;
    for (let at = 0; at < dimensions; at++) sum += (asked[at] ?? 0) * (bytes[from + at] ?? 0);
    cosines[place] = Math.round(1000 * sum * unit * (units[place] ?? 0)) / 1000;
  }
  return cosines;
}
