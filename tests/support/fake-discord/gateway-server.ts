import type { Server } from "node:http";
import { WebSocketServer } from "ws";
import type { RawData, WebSocket } from "ws";
import { numberIn, objectIn, textIn } from "./json.ts";
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
  /** Its number, and how many there are. */
  readonly shard: readonly [number, number];
  sequence: number;
  readonly sent: { readonly s: number; readonly frame: object }[];
  socket: WebSocket | undefined;
}

/** The WebSocket side: hello, identify, resume, heartbeats, dispatch with replay. Any number of shards, in any number of processes. */
export class GatewayServer {
  /** `mute` says hello and nothing more; a number is what every identify is closed with; `deaf` drops every connection at once. */
  mode: "normal" | "mute" | "deaf" | number = "normal";
  readonly counts = { identified: 0, resumed: 0, heartbeats: 0, closed: 0 };
  /** The body of the last identify. */
  identify: Json | undefined;
  /** The numbers of the shards to which events went, in their order. */
  readonly dispatched: number[] = [];

  readonly #server: WebSocketServer;
  readonly #settings: GatewaySettings;
  readonly #sessions = new Map<number, Session>();
  /** Sessions of shards that were opened once more, perhaps by another process: events go to them as well. */
  readonly #twins: Session[] = [];

  constructor(http: Server, settings: GatewaySettings) {
    this.#settings = settings;
    this.#server = new WebSocketServer({ server: http, path: "/gateway" });
    this.#server.on("connection", (socket) => this.#welcome(socket));
  }

  get isConnected(): boolean {
    return [...this.#sessions.values()].some(({ socket }) => socket !== undefined);
  }

  /** Sends an event to the shard that its server belongs to; while nobody is connected it waits for a resume. */
  dispatch(t: string, d: object): void {
    const count = this.#sessions.values().next().value?.shard[1] ?? 1;
    const [guild = "0"] = /^\d{1,20}$/.exec(textIn(objectIn(d)["guild_id"])) ?? [];
    const shard = Number((BigInt(guild) >> 22n) % BigInt(count));
    const session = this.#sessions.get(shard);
    if (session === undefined) throw new Error("Nobody has identified yet.");
    this.dispatched.push(shard);
    this.#send(session, t, d);
    for (const twin of this.#twins)
      if (twin.socket !== undefined && twin.shard[0] === shard) this.#send(twin, t, d);
  }

  #send(session: Session, t: string, d: object): void {
    const s = ++session.sequence;
    session.sent.push({ s, frame: { op: 0, s, t, d } });
    session.socket?.send(JSON.stringify({ op: 0, s, t, d }));
  }

  /** The only session of a bot that has one shard. */
  get #first(): Session | undefined {
    return this.#sessions.get(0);
  }

  /** Nothing of the past can be replayed any more. */
  forget(): void {
    for (const { sent } of this.#sessions.values()) sent.splice(0);
    this.dispatched.splice(0);
  }

  /** Sends whatever text, as a frame of its own. */
  sendText(text: string): void {
    this.#first?.socket?.send(text);
  }

  /** Asks the client to connect again (op 7). */
  askToReconnect(): void {
    this.#first?.socket?.send(JSON.stringify({ op: 7, d: null }));
  }

  /** Says that the session cannot be resumed (op 9). */
  invalidateSession(): void {
    const socket = this.#first?.socket;
    this.#sessions.clear();
    socket?.send(JSON.stringify({ op: 9, d: false }));
  }

  close(code: number): void {
    this.#first?.socket?.close(code);
  }

  /** Cuts the connection without a word. */
  drop(): void {
    this.#first?.socket?.terminate();
  }

  async stop(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
  }

  #welcome(socket: WebSocket): void {
    if (this.mode === "deaf") {
      socket.terminate();
      return this.#settings.notify();
    }
    socket.on("message", (data) => {
      this.#receive(socket, data);
      this.#settings.notify();
    });
    socket.on("close", () => {
      this.counts.closed++;
      for (const session of [...this.#sessions.values(), ...this.#twins])
        if (session.socket === socket) session.socket = undefined;
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
    if (typeof this.mode === "number") return socket.close(this.mode);
    if ((numberIn(body["intents"]) & PRIVILEGED_INTENTS) !== 0) return socket.close(4014);
    this.counts.identified++;
    const [number = 0, count = 1] = Array.isArray(body["shard"]) ? body["shard"].map(numberIn) : [];
    const session: Session = { id: newId(), shard: [number, count], sequence: 0, sent: [], socket };
    const before = this.#sessions.get(number);
    if (before?.socket !== undefined) this.#twins.push(before);
    this.#sessions.set(number, session);
    this.#send(session, "READY", {
      v: 10,
      user: { id: applicationId, username: "footnote", discriminator: "0", avatar: null, bot: true },
      guilds: [],
      session_id: session.id,
      resume_gateway_url: url(),
      shard: session.shard,
      application: { id: applicationId, flags: 0 },
    });
  }

  #resume(socket: WebSocket, body: Json): void {
    const session = [...this.#sessions.values()].find(({ id }) => id === body["session_id"]);
    if (session === undefined) return socket.send(JSON.stringify({ op: 9, d: false }));
    this.counts.resumed++;
    session.socket = socket;
    for (const { s, frame } of session.sent)
      if (s > numberIn(body["seq"])) socket.send(JSON.stringify(frame));
    this.#send(session, "RESUMED", {});
  }
}
