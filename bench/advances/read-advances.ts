/** What a character takes of a line, in thousandths of the font size; undefined where the font does not have it. */
export type AdvanceOf = (codePoint: number) => number | undefined;

/**
 * Reads how wide characters are from a TrueType font: tables `head`, `hhea`, `hmtx` and format 4 of `cmap`.
 * https://learn.microsoft.com/typography/opentype/spec/
 */
export function readAdvances(font: Uint8Array): AdvanceOf {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tablesOf(view);
  const unitsPerEm = view.getUint16(table("head") + 18);
  const metrics = view.getUint16(table("hhea") + 34);
  const hmtx = table("hmtx");
  const glyphOf = readCharacterMap(view, table("cmap"));
  return (codePoint) => {
    const glyph = glyphOf(codePoint);
    if (glyph === 0) return undefined;
    const advance = view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4);
    return Math.round((advance * 1000) / unitsPerEm);
  };
}

function tablesOf(view: DataView): (tag: string) => number {
  const places = new Map<string, number>();
  for (let record = 12; record < 12 + view.getUint16(4) * 16; record += 16) {
    const tag = String.fromCodePoint(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    places.set(tag, view.getUint32(record + 8));
  }
  return (tag) => {
    const place = places.get(tag);
    if (place === undefined) throw new Error(`The font has no table ${tag}.`);
    return place;
  };
}

/** From code point to glyph; glyph 0 stands for whatever the font lacks. */
function readCharacterMap(view: DataView, cmap: number): (codePoint: number) => number {
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) =>
    view.getUint32(cmap + 4 + index * 8 + 4),
  );
  const offset = subtables.find((start) => view.getUint16(cmap + start) === 4);
  if (offset === undefined) throw new Error("The font has no character map of format 4.");
  const start = cmap + offset;
  const segments = view.getUint16(start + 6) / 2;
  const [ends, starts, deltas, ranges] = [14, 16 + segments * 2, 16 + segments * 4, 16 + segments * 6];
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    for (let index = 0; index < segments; index += 1) {
      const at = (list: number): number => view.getUint16(start + list + index * 2);
      if (codePoint > at(ends)) continue;
      if (codePoint < at(starts)) return 0;
      if (at(ranges) === 0) return (codePoint + at(deltas)) & 0xffff;
      const place = start + ranges + index * 2 + at(ranges) + (codePoint - at(starts)) * 2;
      const glyph = view.getUint16(place);
      return glyph === 0 ? 0 : (glyph + at(deltas)) & 0xffff;
    }
    return 0;
  };
}
