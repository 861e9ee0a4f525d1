import { lookup as systemLookup } from "node:dns/promises";
import { once } from "node:events";
import { connect as connectPlain, isIP } from "node:net";
import type { Socket } from "node:net";
import { connect as connectSecurely } from "node:tls";
import type { buildConnector } from "undici";
import { FetchError } from "./fetch-error.ts";
import { isLoopback, isPublicAddress } from "./public-address.ts";

/** All addresses of a name. */
export type Resolve = (name: string) => Promise<readonly string[]>;

/** Where a connection is to go. */
export interface Destination {
  /** An address that was checked. */
  readonly address: string;
  readonly port: number;
  /** The name for TLS; undefined for a connection without. */
  readonly secureName?: string | undefined;
}

/** Opens a connection. `remoteAddress` of the socket is where it went. */
export type Connect = (destination: Destination) => Promise<Socket>;

export const resolveBySystem: Resolve = async (name) =>
  (await systemLookup(name, { all: true, verbatim: true })).map(({ address }) => address);

export const connectBySystem: Connect = async ({ address, port, secureName }) => {
  if (secureName === undefined) {
    const socket = connectPlain({ host: address, port });
    await once(socket, "connect");
    return socket;
  }
  const socket = connectSecurely({ host: address, port, ALPNProtocols: ["http/1.1"], ...nameOf(secureName) });
  await once(socket, "secureConnect");
  return socket;
};

/** TLS takes names only. */
const nameOf = (name: string): { readonly servername?: string } =>
  isIP(name) === 0 ? { servername: name } : {};

interface ConnectorOptions {
  readonly resolve: Resolve;
  readonly connect: Connect;
  /** Whether this machine itself may be asked. */
  readonly allowLoopback: boolean;
}

/**
 * Connects to public addresses only: the name is resolved once, an address is chosen that everybody may reach, the connection goes to that
 * address, and where it went is checked again. A name that leads elsewhere the next time gains nothing.
 */
export function publicConnector({
  resolve,
  connect,
  allowLoopback,
}: ConnectorOptions): buildConnector.connector {
  const isAllowed = (address: string | undefined): address is string =>
    address !== undefined && (isPublicAddress(address) || (allowLoopback && isLoopback(address)));
  const open = async ({ hostname, port, protocol }: buildConnector.Options): Promise<Socket> => {
    const name = hostname.replace(/^\[|\]$/g, "");
    const addresses = isIP(name) === 0 ? await resolve(name) : [name];
    const address = addresses.find(isAllowed);
    if (address === undefined) throw new FetchError("not-public");
    const isSecure = protocol === "https:";
    const socket = await connect({
      address,
      port: port === "" ? (isSecure ? 443 : 80) : Number(port),
      secureName: isSecure ? name : undefined,
    });
    if (isAllowed(socket.remoteAddress)) return socket;
    socket.destroy();
    throw new FetchError("not-public");
  };
  return (options, callback) => {
    // oxlint-disable promise/no-callback-in-promise -- undici wants to be called back
    open(options).then(
      (socket) => callback(null, socket),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
}
