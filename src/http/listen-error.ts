import { BotError } from "../core/errors.ts";

/** The settings that say where a server listens, as its message names them. */
export interface ListenSettings {
  readonly port: string;
  readonly host: string;
}

/** A server cannot listen where it was told to. Its message is one plain sentence that names the setting. */
export class ListenError extends BotError {
  override readonly name = "ListenError";
  readonly code = "listen";
}

/**
 * What Node says when it cannot listen, as a `ListenError`; anything else as it is.
 *
 * @param error - of `server.listen`
 */
export function listenErrorOf(
  error: unknown,
  { host, port }: { readonly host: string; readonly port: number },
  settings: ListenSettings,
): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "EADDRINUSE":
      return new ListenError(
        `${settings.port} ${port} is taken on this machine: stop what listens there, or choose another ${settings.port}.`,
        { cause: error },
      );
    case "EACCES":
    case "EPERM":
      return new ListenError(
        `${settings.port} ${port} may not be opened by this user: choose one of 1024 or above, and put a proxy before it.`,
        { cause: error },
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EAFNOSUPPORT":
    case "EINVAL":
      return new ListenError(
        `${settings.host} “${host}” is no address of this machine: 127.0.0.1 is reached from here alone, 0.0.0.0 from everywhere.`,
        { cause: error },
      );
    default:
      return error;
  }
}
