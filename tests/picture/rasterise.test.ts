import { readFile } from "node:fs/promises";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { describe, expect, it } from "vitest";
import { readAdvances } from "../../bench/advances/read-advances.ts";
import { ADVANCES } from "../../src/core/timeline/picture/advances.ts";
import { widthOf } from "../../src/core/timeline/picture/measure.ts";
import { FONT_FILES } from "../../src/picture/fonts.ts";
import { createPainter } from "../../src/picture/painter.ts";
import { rasterise } from "../../src/picture/rasterise.ts";

const svgWith = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80" font-family="Source Sans 3">${content}</svg>`;

/** The size in the header of a PNG. https://www.w3.org/TR/png/#11IHDR */
function sizeOf(png: Uint8Array): readonly [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

describe("an SVG as a PNG", () => {
  it("has the size that the SVG names", async () => {
    const png = await rasterise(svgWith('<rect width="120" height="80" fill="#fff"/>'));
    expect([...png.subarray(0, 8)]).toEqual(SIGNATURE);
    expect(sizeOf(png)).toEqual([120, 80]);
  });

  it.each(["Latin", "Ελλάδα", "Крым"])("shows letters of the bundled fonts: %s", async (word) => {
    const empty = await rasterise(svgWith(""));
    const png = await rasterise(svgWith(`<text x="5" y="40" font-size="30">${word}</text>`));
    expect(png.length).toBeGreaterThan(empty.length + 200);
  });

  it("is refused where the SVG is none", async () => {
    await expect(rasterise("<svg")).rejects.toThrow();
  });
});

describe("the painter", () => {
  it("draws in a thread of its own, several pictures at once, and goes on after one that cannot be drawn", async () => {
    const painter = createPainter(new URL("../../dist/picture/worker.js", import.meta.url));
    const [good, bad, again] = await Promise.allSettled([
      painter.paint(svgWith("")),
      painter.paint("<svg"),
      painter.paint(svgWith("")),
    ]);
    await painter.stop();
    expect([good.status, bad.status, again.status]).toEqual(["fulfilled", "rejected", "fulfilled"]);
    if (good.status === "fulfilled") expect(sizeOf(good.value)).toEqual([120, 80]);
  });

  it("says so where its thread cannot start", async () => {
    const painter = createPainter(new URL("./no-such-file.js", import.meta.url));
    await expect(painter.paint(svgWith(""))).rejects.toThrow();
    await expect(painter.paint(svgWith(""))).rejects.toThrow();
  });
});

describe("the widths of characters", () => {
  const weights = ["regular", "semibold"] as const;

  it.each(weights)("are those of the bundled font: %s", async (weight) => {
    const advanceOf = readAdvances(await readFile(FONT_FILES[weight]));
    const wrong = ADVANCES[weight].flatMap(([first, advances]) =>
      advances.flatMap((advance, index) => {
        const isRight = advance < 0 || advance === advanceOf(first + index);
        return isRight ? [] : [first + index];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(weights)("are never less than what is drawn: %s", async (weight) => {
    await rasterise(svgWith(""));
    const fontBuffers = [await readFile(FONT_FILES[weight])];
    await initWasm(
      await readFile(new URL("../../node_modules/@resvg/resvg-wasm/index_bg.wasm", import.meta.url)),
    ).catch(() => "there already");
    const lines = [
      "At the 2008 Bucharest Summit, while the Bush administration supported Ukraine’s NATO",
      "AVAVAV Te To Ty fi ffi fl 1914–1918 […] “quoted”",
      "Российская империя перестала существовать",
      "Η Ελληνική Επανάσταση του 1821, ἀρχή",
      "Thủ tướng Ngô Đình Diệm tuyên bố",
    ];
    for (const line of lines) {
      const text = `<text x="0" y="40" font-size="37" font-weight="${weight === "regular" ? 400 : 600}">${line}</text>`;
      const drawn = new Resvg(svgWith(text).replace('width="120"', 'width="4000"'), {
        font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: "Source Sans 3" },
      }).getBBox();
      expect(drawn?.width).toBeLessThanOrEqual(widthOf(line, 37, weight));
      expect(drawn?.width).toBeGreaterThan(widthOf(line, 37, weight) * 0.9);
    }
  });
});
