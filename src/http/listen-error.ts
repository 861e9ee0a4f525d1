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
      return new ListenError((messages) => messages.settings.portTaken({ name: settings.port, port }), {
        cause: error,
      });
    case "EACCES":
    case "EPERM":
      return new ListenError((messages) => messages.settings.portForbidden({ name: settings.port, port }), {
        cause: error,
      });
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EAFNOSUPPORT":
    case "EINVAL":
      return new ListenError((messages) => messages.settings.noSuchHost({ name: settings.host, host }), {
        cause: error,
      });
    default:
      return error;
  }
}
