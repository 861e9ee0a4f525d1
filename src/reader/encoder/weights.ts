import { readFileSync } from "node:fs";
import { z } from "zod";

/** What `reader.json` says of the weights beside it: `training/reader` writes it. */
const Card = z.object({
  /** Changes with the weights: vectors that are kept belong to one version. */
  version: z.string().min(1),
  hidden: z.number().int().positive(),
  /** The most word pieces of each part. */
  limits: z.object({
    question: z.number().int().positive(),
    context: z.number().int().nonnegative(),
    sentence: z.number().int().positive(),
    window: z.number().int().positive(),
  }),
  /** The two models, by the names of their files, and what both find their numbers in. */
  files: z.object({ read: z.string(), embed: z.string(), weights: z.string() }),
  /** Word pieces with a meaning of their own. */
  ids: z.object({
    pad: z.number().int(),
    mark: z.number().int(),
    unknown: z.number().int(),
    start: z.number().int(),
    separator: z.number().int(),
  }),
});

export type Card = z.infer<typeof Card>;

/** Where the weights are: `data/reader/` lies beside both `src/` and `dist/`. */
export const WEIGHTS = new URL("../../../data/reader/", import.meta.url);

/**
 * Reads the card of the weights in a folder.
 *
 * @param folder - ends with a slash
 * @throws where it is missing or damaged
 */
export const readCard = (folder: URL): Card =>
  Card.parse(JSON.parse(readFileSync(new URL("reader.json", folder), "utf8")));
