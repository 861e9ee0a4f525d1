import { english } from "../core/messages/en/index.ts";
import { articleHash, readCode } from "../core/article/citation-code.ts";
import { UsageError } from "../core/errors.ts";
import { verifyCode } from "../core/quotation/verify-code.ts";
import type { Verification } from "../core/quotation/verify-code.ts";
import type { Article } from "../core/article/article.ts";
import { replyToVerification } from "../core/reply/reply-to-verification.ts";
import { clip } from "../core/text/graphemes.ts";
import { command } from "./command.ts";
import { verificationJson } from "./json/verification-json.ts";
import { requireArticles } from "../core/choose-article.ts";
import { isLong } from "../core/article/reading-length.ts";
import type { Engine } from "../core/engine.ts";

/** Room for hyphens and spaces. */
const LONGEST_CODE = 40;

const words = english.commands.verify;

export const verify = command({
  name: "verify",
  description: words.description,
  options: {
    code: {
      kind: "text",
      description: words.options.code.description,
      required: true,
      maxLength: LONGEST_CODE,
      example: "K7QD3M2-X9PTR4A",
    },
    private: { kind: "flag", description: words.options.private.description },
  },
  takesLong: (_input, { library }) => library.articles.some(isLong),
  async run({ code, private: isPrivate = false }, engine) {
    const { article, verification } = verifyTyped(code, engine);
    return replyToVerification(verification, { title: article.title, isPrivate }, engine.messages);
  },
  async json({ code }, engine) {
    const { article, verification } = verifyTyped(code, engine);
    return verificationJson(article, verification);
  },
});

/**
 * What became of the quote that a code was made for.
 *
 * @param typed - by a person
 * @throws UsageError where it is no code, or of no article here
 */
function verifyTyped(
  typed: string,
  engine: Engine,
): { readonly article: Article; readonly verification: Verification } {
  requireArticles(engine);
  const code = readCode(typed);
  if (code === undefined) throw new UsageError(engine.messages.verify.noCode(clip(typed, LONGEST_CODE)));
  const found = engine.library.articles
    .filter((article) => articleHash(article) === code.article)
    .map((article) => ({
      article,
      verification: verifyCode(code, article, engine.wordsOf(article), engine.earlierTexts(article)),
    }))
    // Two articles seldom share this part of the code; the one that has the words is meant.
    .toSorted((a, b) => SURENESS[b.verification.kind] - SURENESS[a.verification.kind]);
  const [best] = found;
  if (best === undefined)
    throw new UsageError(engine.messages.verify.unknownCode(`/${engine.messages.commands.articles.name}`));
  return best;
}

const SURENESS: Readonly<Record<Verification["kind"], number>> = {
  there: 4,
  moved: 3,
  changed: 2,
  gone: 1,
  "not-there": 0,
};
