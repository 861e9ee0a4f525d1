import type { Option } from "../../commands/command.ts";
import type { Engine } from "../../core/engine.ts";
import type { RawInput } from "../../commands/input.ts";
import { completeArticle } from "./complete-article.ts";
import { plainText } from "../../core/text/escape/hidden.ts";
import { LIMITS } from "../render/limits.ts";
import type { OfferedChoice } from "../send/responder.ts";

/**
 * What Discord shows under an option while a person types it. A value is sent back as it is, so that one that Discord cannot
 * carry whole is left out, never cut.
 *
 * @returns at most 25; none for options that are not completed
 */
export function completeOption(
  option: Option,
  typed: string,
  input: RawInput,
  engine: Engine,
): readonly OfferedChoice[] {
  if (option.kind === "article") return completeArticle(engine.library, typed);
  if (option.kind !== "text" || option.complete === undefined) return [];
  return option
    .complete(typed, input, engine)
    .map((value) => ({ name: plainText(value), value }))
    .filter(({ name, value }) => isCarried(name) && isCarried(value))
    .slice(0, LIMITS.suggestions);
}

const isCarried = ({ length }: string): boolean =>
  length > 0 && length <= Math.min(LIMITS.suggestionName, LIMITS.suggestionValue);
