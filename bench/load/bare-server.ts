/** The least that Discord's requests need: a server that checks the signature and says the same to everybody. A process of its own. */
import { createPublicKey, verify } from "node:crypto";
import { createServer } from "node:http";

const DER_HEAD = "302a300506032b6570032100";
const key = createPublicKey({
  key: Buffer.from(DER_HEAD + (process.env["DISCORD_PUBLIC_KEY"] ?? ""), "hex"),
  format: "der",
  type: "spki",
});

const server = createServer((request, response) => {
  if (request.method === "GET") {
    const { user, system } = process.cpuUsage();
    response.end(`process_cpu_seconds_total ${(user + system) / 1e6}\n`);
    return;
  }
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp } = request.headers;
    const message = Buffer.concat([Buffer.from(String(timestamp)), ...chunks]);
    const isSigned = verify(null, message, key, Buffer.from(String(signature), "hex"));
    const body = isSigned ? '{"type":1}' : "";
    response.writeHead(isSigned ? 200 : 401, {
      "content-type": "application/json",
      "content-length": body.length,
    });
    response.end(body);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null)
    process.stdout.write(`listens at http://127.0.0.1:${address.port}/interactions.\n`);
});
