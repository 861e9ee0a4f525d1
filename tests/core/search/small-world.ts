import * as fc from "fast-check";
import type { Article } from "../../../src/core/article/article.ts";
import { anArticle } from "../../support/articles.ts";

/** Few words, so that sentences share them, some of them forms of one another or misspelt. */
const word = fc.constantFrom(
  ..."council Council bridge bridges stone Arnby ferry ferries harbour harbuor 1911 1924 twelve because the in it She".split(
    " ",
  ),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(" ")}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(" "));
const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 1, arbitrary: fc.constantFrom("# The bridge", "## Ferries of Arnby") },
);

/** Articles of a few short paragraphs about the same few things. */
const smallArticle: fc.Arbitrary<Article> = fc
  .tuple(fc.constantFrom("The bridge of Arnby", "Ferries", ""), fc.array(block, { maxLength: 5 }))
  .map(([title, blocks]) => anArticle(blocks.join("\n\n"), { title }));

/** One to three of them, with different ids. */
export const smallArticles: fc.Arbitrary<readonly Article[]> = fc
  .array(smallArticle, { minLength: 1, maxLength: 2 })
  .map((articles) => articles.map((article, place) => ({ ...article, id: `article-${place}` })));

const cue = fc.constantFrom("When did", "Who", "How many", "Why did", "What is", "Where is", "How long", "");

/** Questions in the words of such articles, with a few that they lack. */
export const smallQuestion: fc.Arbitrary<string> = fc
  .tuple(
    cue,
    fc.array(fc.oneof(word, fc.constantFrom("lighthouse", "Lund", "bridg", "coucil", "harbor")), {
      maxLength: 5,
    }),
  )
  .map(([opening, words]) => `${opening} ${words.join(" ")}?`);
