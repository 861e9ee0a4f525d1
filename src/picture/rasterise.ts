import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { FONT_FILES } from "./fonts.ts";

const require = createRequire(import.meta.url);
const wasmFile = require.resolve("@resvg/resvg-wasm/index_bg.wasm");

let tools: Promise<readonly Uint8Array[]> | undefined;

/** Loads the program and the fonts; they are kept. Where that fails, the next call tries again. */
async function load(): Promise<readonly Uint8Array[]> {
  const [wasm, ...fonts] = await Promise.all(
    [wasmFile, ...Object.values(FONT_FILES)].map((f) => readFile(f)),
  );
  await initWasm(wasm);
  return fonts;
}

/**
 * Draws an SVG as a PNG of the size that it names. Takes up to seconds during which the thread does nothing else.
 *
 * @param svg - of this program's own making: well-formed, and it refers to nothing outside itself
 */
export async function rasterise(svg: string): Promise<Uint8Array> {
  tools ??= load();
  const fontBuffers = await tools.catch((error: unknown) => {
    tools = undefined;
    throw error;
  });
  const resvg = new Resvg(svg, {
    font: { fontBuffers: [...fontBuffers], loadSystemFonts: false, defaultFontFamily: "Source Sans 3" },
  });
  try {
    const image = resvg.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}
