/**
 * The bytes of a request, or undefined where there are more than allowed: no more than that is kept.
 *
 * @param mostBytes - counted where the client does not declare a length, which the HTTP parser else holds it to
 * @throws where the client goes away
 */
export async function readRequestBody(request: Request, mostBytes: number): Promise<Uint8Array | undefined> {
  const declared = request.headers.get("content-length");
  if (declared !== null)
    return Number(declared) > mostBytes ? undefined : new Uint8Array(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
