import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { runFootnote } from "../support/run.ts";

const scriptFor = async (shell: string): Promise<string> => (await runFootnote(["completion", shell])).output;

/** What bash offers for a call that is typed so far; its last word may be unfinished. */
async function offered(...typed: readonly string[]): Promise<string[]> {
  const words = ["footnote", ...typed];
  const program = `${await scriptFor("bash")}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}
_footnote; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync("bash", ["-c", program], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line !== "");
}

describe("footnote completion", () => {
  it.each([
    [["ti"], ["timeline"]],
    [["ask", "--art"], ["--article"]],
    [["timeline", "--export", "i"], ["ics"]],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["version", "--x"], []],
    [
      ["article", "add", ""],
      ["link", "file", "text"],
    ],
    [["article", "add", "link", "--ti"], ["--title"]],
  ])("offers what may follow: %j", async (typed, expected) => {
    expect(await offered(...typed)).toEqual(expected);
  });

  it("knows every subcommand that help lists", async () => {
    const { output: help } = await runFootnote(["help"]);
    const listed = [...help.matchAll(/^ {2}footnote (\S+)/gmu)].map(([, name]) => name ?? "");
    const known = await offered("");
    expect([...new Set(listed)].filter((name) => name !== "help")).toEqual(known);
  });

  it("is there for zsh and fish as well", async () => {
    expect(await scriptFor("zsh")).toContain("bashcompinit");
    expect(await scriptFor("fish")).toContain(
      'complete -c footnote -n "__fish_use_subcommand" -f -a ask -d ',
    );
  });

  it("needs to know the shell", async () => {
    expect((await runFootnote(["completion", "tcsh"])).code).toBe(2);
  });
});
