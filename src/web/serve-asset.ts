import type { Handler } from "hono";
import type { Assets } from "./assets.ts";
import { noSuchPage } from "./no-such-page.ts";

/** A year: the address changes with the content. */
const FOR_EVER = "public, max-age=31536000, immutable";

/** Answers `/assets/VERSION/NAME`, compressed where the client takes it. */
export const serveAsset =
  (assets: Assets): Handler =>
  (context) => {
    const [, , version = "", ...name] = context.req.path.split("/");
    const asset = assets.find(version, name.join("/"));
    if (asset === undefined) throw noSuchPage();
    const accepted = (context.req.header("accept-encoding") ?? "").toLowerCase();
    const [coding, body] = Object.entries(asset.encoded).find(([known]) => accepts(accepted, known)) ?? [
      undefined,
      asset.plain,
    ];
    return context.body(Uint8Array.from(body), 200, {
      "content-type": asset.type,
      "cache-control": FOR_EVER,
      vary: "accept-encoding",
      ...(coding !== undefined && { "content-encoding": coding }),
    });
  };

/** True where the header names the coding and does not refuse it (`br;q=0`). */
const accepts = (header: string, coding: string): boolean =>
  header
    .split(",")
    .some((part) => new RegExp(`^\\s*${coding}\\s*(?:;(?!\\s*q=0(?:\\.0*)?\\s*$)|$)`).test(part));
