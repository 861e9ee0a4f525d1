import ipaddr from "ipaddr.js";

/** All that is given out of IPv6 so far. Whatever lies beyond is for other ends, or for none yet. */
const GLOBAL_IPV6 = ipaddr.parseCIDR("2000::/3");
/** Given out of it for examples. */
const EXAMPLES_IPV6 = ipaddr.parseCIDR("3fff::/20");

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "::1"]);

/**
 * True for an address that everybody on the internet may reach: not those of this machine, of a network at home, at work or at a cloud
 * provider, and not those in which another address is hidden (IPv4 within IPv6: mapped, NAT64, 6to4, Teredo).
 *
 * @param address - as a socket has it: IPv4 in four decimal parts, or IPv6 without brackets
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4)
    return ipaddr.IPv4.isValidFourPartDecimal(address) && parsed.range() === "unicast";
  return parsed.range() === "unicast" && parsed.match(GLOBAL_IPV6) && !parsed.match(EXAMPLES_IPV6);
}

/** True for the two addresses by which a machine calls itself. */
export const isLoopback = (address: string): boolean => LOOPBACK.has(address);
