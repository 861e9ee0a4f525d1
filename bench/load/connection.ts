import { connect } from "node:net";
import type { Socket } from "node:net";

const HEAD_END = Buffer.from("\r\n\r\n");
const NO_CHUNKS = "0\r\n\r\n";

/** One connection that is kept alive, with one request under way at most. It understands just what our servers send. */
export class Connection {
  isBusy = false;
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #done: ((status: number, body: Buffer) => void) | undefined;

  constructor(port: number) {
    this.#socket = connect(port, "127.0.0.1");
    this.#socket.setNoDelay(true);
    this.#socket.on("data", (chunk) => this.#read(chunk));
    this.#socket.on("error", () => undefined);
    this.#socket.on("close", () => this.#finish(0, Buffer.alloc(0)));
  }

  /** @param done - told the status and the body; status 0 where the connection broke */
  send(request: Buffer, done: (status: number, body: Buffer) => void): void {
    this.isBusy = true;
    this.#done = done;
    if (this.#socket.destroyed) this.#finish(0, Buffer.alloc(0));
    else this.#socket.write(request);
  }

  close(): void {
    this.#done = undefined;
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const headEnd = this.#received.indexOf(HEAD_END);
    if (headEnd < 0) return;
    const head = this.#received.toString("latin1", 0, headEnd);
    const bodyStart = headEnd + HEAD_END.length;
    // An answer without a body comes as one chunk: the last.
    const isChunked = /\r\ntransfer-encoding: chunked/i.test(head);
    const length = isChunked ? NO_CHUNKS.length : Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (this.#received.length < bodyStart + length) return;
    const body = this.#received.subarray(bodyStart, bodyStart + length);
    this.#received = this.#received.subarray(bodyStart + length);
    this.#finish(Number(head.slice(9, 12)), body);
  }

  #finish(status: number, body: Buffer): void {
    const done = this.#done;
    this.#done = undefined;
    this.isBusy = false;
    done?.(status, body);
  }
}
