import type { Server } from "node:http";
import { WebSocketServer } from "ws";
import type { RawData, WebSocket } from "ws";
import { numberIn, objectIn } from "./json.ts";
import type { Json } from "./json.ts";

/** GuildMembers, GuildPresences, MessageContent. https://docs.discord.com/developers/events/gateway#privileged-intents */
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);
const LARGEST_PAYLOAD = 4096;

export interface GatewaySettings {
  readonly token: string;
  readonly applicationId: string;
  readonly url: () => string;
  readonly newId: () => string;
  /** Told when anything has happened. */
  readonly notify: () => void;
}

interface Session {
  readonly id: string;
  sequence: number;
  readonly sent: { readonly s: number; readonly frame: object }[];
  socket: WebSocket | undefined;
}

/** The WebSocket side: hello, identify, resume, heartbeats, dispatch with replay. One shard. */
export class GatewayServer {
  /** `mute` says hello and nothing more; `refuse-intents` closes with 4014 whatever is asked for. */
  mode: "normal" | "mute" | "refuse-intents" = "normal";
  readonly counts = { identified: 0, resumed: 0, heartbeats: 0, closed: 0 };
  /** The body of the last identify. */
  identify: Json | undefined;

  readonly #server: WebSocketServer;
  readonly #settings: GatewaySettings;
  #session: Session | undefined;

  constructor(http: Server, settings: GatewaySettings) {
    this.#settings = settings;
    this.#server = new WebSocketServer({ server: http, path: "/gateway" });
    this.#server.on("connection", (socket) => this.#welcome(socket));
  }

  get isConnected(): boolean {
    return this.#session?.socket !== undefined;
  }

  /** Sends an event; while nobody is connected it waits for a resume. */
  dispatch(t: string, d: object): void {
    const session = this.#session;
    if (session === undefined) throw new Error("Nobody has identified yet.");
    const s = ++session.sequence;
    session.sent.push({ s, frame: { op: 0, s, t, d } });
    session.socket?.send(JSON.stringify({ op: 0, s, t, d }));
  }

  /** Asks the client to connect again (op 7). */
  askToReconnect(): void {
    this.#session?.socket?.send(JSON.stringify({ op: 7, d: null }));
  }

  /** Says that the session cannot be resumed (op 9). */
  invalidateSession(): void {
    const socket = this.#session?.socket;
    this.#session = undefined;
    socket?.send(JSON.stringify({ op: 9, d: false }));
  }

  close(code: number): void {
    this.#session?.socket?.close(code);
  }

  /** Cuts the connection without a word. */
  drop(): void {
    this.#session?.socket?.terminate();
  }

  async stop(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
  }

  #welcome(socket: WebSocket): void {
    socket.on("message", (data) => {
      this.#receive(socket, data);
      this.#settings.notify();
    });
    socket.on("close", () => {
      this.counts.closed++;
      if (this.#session?.socket === socket) this.#session.socket = undefined;
      this.#settings.notify();
    });
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
    this.#settings.notify();
  }

  #receive(socket: WebSocket, data: RawData): void {
    const text = Buffer.isBuffer(data) ? data.toString() : "";
    if (text.length > LARGEST_PAYLOAD) return socket.close(4002);
    const { op, d } = objectIn(JSON.parse(text));
    if (op === 1) {
      this.counts.heartbeats++;
      socket.send(JSON.stringify({ op: 11 }));
    } else if (op === 2) this.#identify(socket, objectIn(d));
    else if (op === 6) this.#resume(socket, objectIn(d));
    else socket.close(4001);
  }

  #identify(socket: WebSocket, body: Json): void {
    const { token, applicationId, url, newId } = this.#settings;
    this.identify = body;
    if (this.mode === "mute") return;
    if (body["token"] !== token) return socket.close(4004);
    if (this.mode === "refuse-intents" || (numberIn(body["intents"]) & PRIVILEGED_INTENTS) !== 0)
      return socket.close(4014);
    this.counts.identified++;
    this.#session = { id: newId(), sequence: 0, sent: [], socket };
    this.dispatch("READY", {
      v: 10,
      user: { id: applicationId, username: "footnote", discriminator: "0", avatar: null, bot: true },
      guilds: [],
      session_id: this.#session.id,
      resume_gateway_url: url(),
      shard: [0, 1],
      application: { id: applicationId, flags: 0 },
    });
  }

  #resume(socket: WebSocket, body: Json): void {
    const session = this.#session;
    if (session?.id !== body["session_id"] || session === undefined)
      return socket.send(JSON.stringify({ op: 9, d: false }));
    this.counts.resumed++;
    session.socket = socket;
    for (const { s, frame } of session.sent)
      if (s > numberIn(body["seq"])) socket.send(JSON.stringify(frame));
    this.dispatch("RESUMED", {});
  }
}
