import { describe, expect, it } from "vitest";
import {
  ConnectionError,
  connectionErrorOf,
  connectionErrorOfClose,
} from "../../../src/discord/send/connection-error.ts";

const withCode = (code: string, message = "failed"): Error => Object.assign(new Error(message), { code });

describe("why Discord cannot be talked to", () => {
  it.each([
    ["a refused connection", withCode("ECONNREFUSED")],
    ["an unknown host", withCode("ENOTFOUND")],
    ["a name server that does not answer", withCode("EAI_AGAIN")],
    ["a client that gave up", withCode("UND_ERR_CONNECT_TIMEOUT")],
    ["a certificate that is not trusted", withCode("DEPTH_ZERO_SELF_SIGNED_CERT")],
    ["a request that was cut short", Object.assign(new Error("aborted"), { name: "AbortError" })],
    ["what lies under another error", new TypeError("fetch failed", { cause: withCode("ECONNRESET") })],
    ["a proxy in place of the gateway", new Error("Unexpected server response: 502")],
  ])("is the network: %s", (_name, error) => {
    expect(connectionErrorOf(error)).toMatchObject({
      reason: "unreachable",
      code: "discord-unreachable",
      cause: error,
    });
  });

  it.each([
    ["a mistake of ours", new TypeError("x is not a function")],
    ["a mistake with a code", withCode("ERR_INVALID_ARG_TYPE")],
    ["no error at all", "words"],
  ])("stays what it is: %s", (_name, error) => {
    expect(connectionErrorOf(error)).toBe(error);
  });

  it.each([
    [4004, "token"],
    [4013, "intents"],
    [4014, "intents"],
    [4010, "shards"],
    [4011, "shards"],
    [4012, "version"],
  ])("is read from the gateway’s close code %i", (code, reason) => {
    expect(connectionErrorOfClose(code)).toMatchObject({ reason });
  });

  it.each(["token", "intents", "unreachable"] as const)("is said in a sentence or two: %s", (reason) => {
    expect(new ConnectionError(reason).message).toMatch(/^(?:[^.]+(?:\.\w[^.]*)*\. ?){1,3}$/);
  });
});
