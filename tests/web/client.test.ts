import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { clientOf } from "../../src/web/client.ts";

const clientWith = async (
  isBehindProxy: boolean,
  remoteAddress: string,
  forwarded?: string,
): Promise<string> => {
  const app = new Hono().get("/", (context) => context.text(clientOf(context, isBehindProxy)));
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  const response = await app.request("/", { headers }, { incoming: { socket: { remoteAddress } } });
  return response.text();
};

describe("a client", () => {
  it.each([
    ["its IPv4 address", "192.0.2.7", "192.0.2.7"],
    ["its IPv4 address, written as IPv6", "::ffff:192.0.2.7", "192.0.2.7"],
    ["the network of its IPv6 address", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["the network of a shortened IPv6 address", "2001:db8::5:6", "2001:db8:0:0"],
    ["the network of this machine's IPv6 address", "::1", "0:0:0:0"],
    ["the network of an address with a zone", "fe80::1%eth0", "fe80:0:0:0"],
  ])("is known by %s", async (_, remote, client) => {
    expect(await clientWith(false, remote)).toBe(client);
  });

  it("is not believed where it names another", async () => {
    expect(await clientWith(false, "192.0.2.7", "198.51.100.1")).toBe("192.0.2.7");
  });

  it("is named by the proxy that we trust, which writes last", async () => {
    expect(await clientWith(true, "192.0.2.7", "203.0.113.9, 198.51.100.1")).toBe("198.51.100.1");
  });

  it("is the proxy itself where it names nobody", async () => {
    expect(await clientWith(true, "192.0.2.7")).toBe("192.0.2.7");
  });

  it("cannot fill the memory with long names", async () => {
    expect((await clientWith(true, "192.0.2.7", "x".repeat(5_000))).length).toBeLessThanOrEqual(45);
  });
});
