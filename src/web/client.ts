import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";
import type { Context } from "hono";

/**
 * Who asks, as far as counting needs it: an IPv4 address, or the network of an IPv6 address, of which one client has very many.
 *
 * @param isBehindProxy - then it is what the proxy added to `x-forwarded-for`, which nobody else can write
 */
export function clientOf(context: Context, isBehindProxy: boolean): string {
  const forwarded = context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  const address = isBehindProxy && forwarded !== undefined ? forwarded : peerOf(context);
  return networkOf(address);
}

function peerOf({ env }: Context): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Node's server gives it; tests may have none
  const { incoming } = (env ?? {}) as { readonly incoming?: IncomingMessage };
  return incoming?.socket.remoteAddress ?? "unknown";
}

/** The first 64 bits of an IPv6 address; anything else, cut to a length that no address exceeds. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return (mapped ?? address).slice(0, 45);
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const missing = tail === undefined ? 0 : 8 - groupsOf(head).length - groupsOf(tail).length;
  return [...groupsOf(head), ...Array.from({ length: missing }, () => "0"), ...groupsOf(tail ?? "")]
    .slice(0, 4)
    .map((part) => part.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":");
}

const groupsOf = (text: string): string[] => text.split(":").filter((group) => group !== "");
