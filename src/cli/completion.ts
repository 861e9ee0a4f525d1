import { UsageError } from "../core/errors.ts";
import type { Messages } from "../core/messages/messages.ts";
import { messagesOf } from "../app/terminal.ts";
import { EXIT } from "../app/exit-code.ts";
import { subcommand } from "./subcommand.ts";
import type { Subcommand } from "./subcommand.ts";
import { flagsOf } from "./calls/usage.ts";

/** What a shell completes of a call, for the shells that many have. */
export function completionFor(subcommands: readonly Subcommand[]): Subcommand {
  const completion: Subcommand = subcommand({
    name: "completion",
    description: ({ cli }) => cli.completion.description,
    parameters: {
      shell: {
        kind: "choice",
        description: ({ cli }) => cli.completion.shell,
        required: true,
        choices: [
          { value: "bash", name: "bash" },
          { value: "zsh", name: "zsh" },
          { value: "fish", name: "fish" },
        ],
      },
    },
    word: "shell",
    async run({ shell }, terminal) {
      const write = shell === undefined ? undefined : SCRIPTS.get(shell);
      if (write === undefined)
        throw new UsageError(({ errors }) =>
          errors.notAChoice({ option: "shell", choices: [...SCRIPTS.keys()] }),
        );
      const listed = [...subcommands, completion].filter(({ isListed = true }) => isListed);
      terminal.output.write(write(listed, messagesOf(terminal)));
      return EXIT.done;
    },
  });
  return completion;
}

/** What a shell needs; descriptions are in the language of the messages. */
type Script = (subcommands: readonly Subcommand[], messages: Messages) => string;

const flagNames = (one: Subcommand): readonly string[] => flagsOf(one).map(([name]) => `--${name}`);

/** What may be typed after some words of a subcommand's name: "add" and "list" after "article", first words after nothing. */
function nextWords(subcommands: readonly Subcommand[]): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const { name } of subcommands) {
    const words = name.split(" ");
    for (const [at, word] of words.entries()) {
      const before = words.slice(0, at).join(" ");
      const known = next.get(before) ?? [];
      if (!known.includes(word)) known.push(word);
      next.set(before, known);
    }
  }
  return next;
}

const offers = (words: readonly string[]): string =>
  `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$word"));;`;

/** Words of names, flags and the values of choices; none of them needs quotation marks. */
const bash: Script = (subcommands) => {
  return [
    "_footnote() {",
    '  local word="${COMP_WORDS[COMP_CWORD]}" said="${COMP_WORDS[*]:1:COMP_CWORD-1}"',
    '  case "$said" in',
    ...subcommands.flatMap((one) =>
      Object.entries(one.parameters).flatMap(([name, parameter]) =>
        parameter.kind === "choice"
          ? [
              `    "${one.name}"${name === one.word ? "" : `*" --${name}"`}) ${offers(parameter.choices.map(({ value }) => value))}`,
            ]
          : [],
      ),
    ),
    ...[...nextWords(subcommands)].map(([before, words]) => `    "${before}") ${offers(words)}`),
    ...subcommands
      .toSorted((a, b) => b.name.length - a.name.length)
      .map((one) => `    "${one.name}"*) ${offers(flagNames(one))}`),
    "  esac",
    "}",
    "complete -o default -F _footnote footnote",
    "",
  ].join("\n");
};

const zsh: Script = (subcommands, messages) =>
  `autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n${bash(subcommands, messages)}`;

/** True once all words of a name were typed. */
const seen = (words: string): string =>
  words === ""
    ? "__fish_use_subcommand"
    : words
        .split(" ")
        .map((word) => `__fish_seen_subcommand_from ${word}`)
        .join("; and ");

const fish: Script = (subcommands, messages) => {
  const lines = [...nextWords(subcommands)].flatMap(([before, words]) =>
    words.map((word) => {
      const whole = subcommands.find(({ name }) => name === [before, word].join(" ").trim());
      const says = whole === undefined ? "" : ` -d ${fishWord(whole.description(messages))}`;
      return `complete -c footnote -n "${seen(before)}" -f -a ${word}${says}`;
    }),
  );
  const flags = subcommands.flatMap((one) =>
    flagsOf(one).map(([name, parameter]) => {
      const values =
        parameter.kind === "flag"
          ? ""
          : parameter.kind === "choice"
            ? ` -x -a "${parameter.choices.map(({ value }) => value).join(" ")}"`
            : " -r";
      return `complete -c footnote -n "${seen(one.name)}" -l ${name}${values} -d ${fishWord(parameter.description(messages))}`;
    }),
  );
  return [...lines, ...flags].map((line) => `${line}\n`).join("");
};

const fishWord = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

const SCRIPTS: ReadonlyMap<string, Script> = new Map([
  ["bash", bash],
  ["zsh", zsh],
  ["fish", fish],
]);
