import type { IncomingMessage } from "node:http";
import { objectIn } from "./json.ts";
import type { Json } from "./json.ts";

export interface SentFile {
  readonly name: string;
  /** Read as UTF-8. */
  readonly text: string;
  readonly bytes: Uint8Array;
}

export interface RequestBody {
  readonly json: unknown;
  readonly files: readonly SentFile[];
}

/** Reads a body: JSON, or `payload_json` with `files[0]`, `files[1]` … as multipart/form-data. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return { json: undefined, files: [] };
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) return { json: JSON.parse(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const files: SentFile[] = [];
  for (const [key, value] of form.entries())
    if (key.startsWith("files[") && typeof value !== "string") {
      // oxlint-disable-next-line no-await-in-loop -- the order of files matters
      const sent = Buffer.from(await value.arrayBuffer());
      files.push({ name: value.name, text: sent.toString(), bytes: sent });
    }
  const payload = form.get("payload_json");
  return { json: typeof payload === "string" ? JSON.parse(payload) : undefined, files };
}

export const jsonObject = ({ json }: RequestBody): Json => objectIn(json);
