import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

/** Every file that a page may ask for, with its media type. Nothing else in the folder is ever served. */
const FILES = {
  "page.css": "text/css; charset=utf-8",
  "page.js": "text/javascript; charset=utf-8",
  "copying.js": "text/javascript; charset=utf-8",
  "suggestions.js": "text/javascript; charset=utf-8",
  "thread.js": "text/javascript; charset=utf-8",
  "icon.svg": "image/svg+xml",
  "fonts/footnote-serif.woff2": "font/woff2",
  "fonts/footnote-sans.woff2": "font/woff2",
} as const;

type AssetName = keyof typeof FILES;

/** A file as it is sent. */
interface Asset {
  readonly type: string;
  readonly plain: Uint8Array;
  /** By the names of HTTP content codings, best first. Fonts are compressed as they are. */
  readonly encoded: Readonly<Record<string, Uint8Array>>;
}

/** The files of the page, in memory. */
export interface Assets {
  /** `/assets/3f9c…/page.css`: whatever changes any of the files changes the address, so it may be kept for ever. */
  hrefOf(name: AssetName): string;
  /** @returns undefined for anything that is not served, or not any more */
  find(version: string, name: string): Asset | undefined;
}

/** Reads and compresses them once. */
export async function readAssets(): Promise<Assets> {
  const assets = new Map(
    await Promise.all(
      Object.entries(FILES).map(async ([name, type]) => [name, await readAsset(name, type)] as const),
    ),
  );
  const hash = createHash("sha256");
  for (const [name, { plain }] of assets) hash.update(name).update(plain);
  const version = hash.digest("hex").slice(0, 12);
  return {
    hrefOf: (name) => `/assets/${version}/${name}`,
    find: (wanted, name) => (wanted === version ? assets.get(name) : undefined),
  };
}

async function readAsset(name: string, type: string): Promise<Asset> {
  // The folder lies beside src/ and dist/ alike.
  const plain = await readFile(fileURLToPath(new URL(`../../assets/${name}`, import.meta.url)));
  if (type.startsWith("font/")) return { type, plain, encoded: {} };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(plain), promisify(gzip)(plain)]);
  return { type, plain, encoded: { br, gzip: gz } };
}
