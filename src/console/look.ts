/** What a terminal can show. */
export interface Look {
  readonly withColour: boolean;
  /** Characters in a line; undefined where lines may be of any length: a file, another program. */
  readonly columns?: number | undefined;
  /** Whether text may lead somewhere without its address being shown (OSC 8). */
  readonly hasLinks?: boolean | undefined;
}

/** Nothing but text. */
export const PLAIN: Look = { withColour: false };

type Environment = Readonly<Record<string, string | undefined>>;

/** Programs that draw links, by what they say of themselves. https://github.com/Alhadis/OSC8-Adoption */
const KNOWN: readonly ((environment: Environment) => boolean)[] = [
  ({ TERM_PROGRAM }) =>
    /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|WarpTerminal|rio)$/u.test(TERM_PROGRAM ?? ""),
  ({ TERM }) => /kitty|alacritty|foot|ghostty/u.test(TERM ?? ""),
  ({ WT_SESSION, KONSOLE_VERSION, DOMTERM }) => [WT_SESSION, KONSOLE_VERSION, DOMTERM].some(isSet),
  // GNOME Terminal and its kin, from 0.50 on.
  ({ VTE_VERSION }) => Number(VTE_VERSION ?? 0) >= 5_000,
];

/** True where a terminal shows links as such; `FORCE_HYPERLINK=1` and `=0` decide it. */
export function showsLinks(environment: Environment): boolean {
  const { FORCE_HYPERLINK: forced } = environment;
  if (isSet(forced)) return forced !== "0";
  return environment["TERM"] !== "dumb" && KNOWN.some((knows) => knows(environment));
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== "";

/** A text that leads to an address. https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
export const linked = (text: string, address: string): string =>
  `\u001B]8;;${address}\u001B\\${text}\u001B]8;;\u001B\\`;
