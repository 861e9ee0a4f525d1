import { command } from "../../../src/commands/command.ts";
import type { Reply } from "../../../src/core/reply/reply.ts";

/** A command that answers when the test says so. */
export function createHeldCommand() {
  let begun: (() => void) | undefined;
  let settle: { resolve: (reply: Reply) => void; reject: (error: unknown) => void } | undefined;
  const started = new Promise<void>((resolve) => (begun = resolve));
  const reply = new Promise<Reply>((resolve, reject) => (settle = { resolve, reject }));
  return {
    /** Resolves when a person's command has arrived. */
    started,
    release: (released: Reply): void => settle?.resolve(released),
    fail: (error: unknown): void => settle?.reject(error),
    command: command({
      name: "held",
      description: "Waits",
      options: {
        text: { kind: "text", description: "Anything" },
        private: { kind: "flag", description: "Only for you" },
        long: { kind: "flag", description: "Say at once that it takes long" },
      },
      takesLong: ({ long = false }) => long,
      async run() {
        begun?.();
        return reply;
      },
    }),
  };
}

export const saying = (text: string, audience: Reply["audience"] = "everyone"): Reply => ({
  audience,
  blocks: [{ kind: "prose", text }],
});
