import { installPeers } from "./install-peers.ts";

/** What a bench measures beside Footnote. */
interface Peer {
  readonly name: string;
}

interface Choice<P extends Peer> {
  /** Part of a name in small letters, or “footnote” for no other; all where it is missing. */
  readonly only: string | undefined;
  /** Of those that were not installed here before; `installPeers` comes first. */
  readonly load: () => Promise<readonly P[]>;
  /** Those that nothing has to be installed for, where only Footnote is asked for. */
  readonly alone?: readonly P[];
}

/**
 * The systems to compare with; nothing is installed where only Footnote is asked for.
 *
 * @returns undefined where they could not be installed: that has been said, and the process is to end with 1
 */
export async function choosePeers<P extends Peer>({
  only,
  load,
  alone = [],
}: Choice<P>): Promise<readonly P[] | undefined> {
  if (only === "footnote") return alone;
  if (!installPeers()) {
    process.stderr.write(
      "What Footnote is compared with could not be installed. `--only footnote` needs none of it.\n",
    );
    process.exitCode = 1;
    return undefined;
  }
  return (await load()).filter(({ name }) => name.toLowerCase().includes(only ?? ""));
}
