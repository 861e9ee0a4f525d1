import type { Context } from "hono";
import type { Reply } from "../core/reply/reply.ts";
import { noSuchPage } from "./no-such-page.ts";

/** By the ends of names. */
const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv",
  ics: "text/calendar",
  json: "application/json",
  md: "text/markdown",
};

/** Sends a file of a reply to be kept: it is never shown as a page. */
export function sendFile(
  context: Context,
  { files = [] }: Reply,
  name: string,
): Response | Promise<Response> {
  const file = files.find((candidate) => candidate.name === name);
  if (file === undefined) throw noSuchPage();
  const type = TYPES[name.split(".").at(-1) ?? ""] ?? "text/plain";
  return context.body(file.text, 200, {
    "content-type": `${type}; charset=utf-8`,
    "content-disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "_")}"`,
  });
}
