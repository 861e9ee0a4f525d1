import { SimpleShardingStrategy } from "@discordjs/ws";
import type { WebSocketManager, WebSocketShard } from "@discordjs/ws";
import { GatewayDispatchEvents, GatewayOpcodes } from "discord.js";
import { isGatewayUrl } from "../send/read-gateway.ts";
import { isObject } from "./interaction-shape.ts";

/**
 * Connections as the library keeps them, but for frames that it would trip over: it takes for granted what Discord
 * promises, and an error there ends the process.
 *
 * @param onOdd - told of every frame that is left out
 */
export class CheckedShards extends SimpleShardingStrategy {
  readonly #onOdd: () => void;

  constructor(manager: WebSocketManager, onOdd: () => void) {
    super(manager);
    this.#onOdd = onOdd;
  }

  override async spawn(shardIds: number[]): Promise<void> {
    await super.spawn(shardIds);
    const shards: unknown = Reflect.get(this, "shards");
    if (shards instanceof Map) for (const shard of shards.values()) checkFrames(shard, this.#onOdd);
  }
}

function checkFrames(shard: WebSocketShard, onOdd: () => void): void {
  const unpack: unknown = Reflect.get(shard, "unpackMessage");
  if (typeof unpack !== "function") throw new TypeError("@discordjs/ws reads frames in another way now.");
  Reflect.set(shard, "unpackMessage", async (...input: readonly unknown[]): Promise<unknown> => {
    try {
      const frame: unknown = await Reflect.apply(unpack, shard, input);
      if (isFrame(frame)) return frame;
    } catch {
      // It could not be unpacked: odd as well.
    }
    onOdd();
    return null;
  });
}

const READY: string = GatewayDispatchEvents.Ready;

/** True for what the library can take: the parts of a frame that it reads are there. https://docs.discord.com/developers/events/gateway-events */
function isFrame(frame: unknown): boolean {
  if (!isObject(frame)) return false;
  const { op, d, s, t } = frame;
  switch (op) {
    case GatewayOpcodes.Dispatch:
      return typeof s === "number" && typeof t === "string" && (t !== READY || isReady(d));
    case GatewayOpcodes.Hello:
      return isObject(d) && typeof d["heartbeat_interval"] === "number" && d["heartbeat_interval"] >= 1_000;
    case GatewayOpcodes.InvalidSession:
      return typeof d === "boolean";
    default:
      return typeof op === "number";
  }
}

const isReady = (d: unknown): boolean =>
  isObject(d) &&
  typeof d["session_id"] === "string" &&
  typeof d["resume_gateway_url"] === "string" &&
  isGatewayUrl(d["resume_gateway_url"]) &&
  [d["user"], d["application"]].every((one) => isObject(one) && typeof one["id"] === "string");
