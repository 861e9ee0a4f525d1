import type { Article } from "../article/article.ts";
import type { Document } from "../document/document.ts";
import { layer } from "../document/layer.ts";
import { candidatesOf } from "./candidates.ts";
import type { SummaryCandidate } from "./candidates.ts";
import { genreOf } from "./genre.ts";
import { kindByForm } from "./kind-by-form.ts";
import { tellingParts } from "./parts.ts";
import type { Genre } from "./genre.ts";
import { relevanceOf } from "./relevance.ts";
import type { Relevance } from "./relevance.ts";
import { similaritiesTo } from "./similarity.ts";
import type { Similarities } from "./similarity.ts";
import { termVectorsOf } from "./term-vectors.ts";
import { weightsFor } from "./weights.ts";
import type { SummaryWeights } from "./weights.ts";

/** What the bench exchanges to see what it is worth. */
export interface SummarySteps {
  readonly candidatesOf: (document: Document) => readonly SummaryCandidate[];
  readonly weightsFor: (genre: Genre) => SummaryWeights;
}

export const summarySteps: SummarySteps = { candidatesOf, weightsFor };

/** What is the same for every summary of an article, however long and whatever about. */
export interface SummaryGround {
  readonly article: Article;
  /** All sentences, in order. */
  readonly candidates: readonly SummaryCandidate[];
  readonly genre: Genre;
  readonly weights: SummaryWeights;
  readonly relevance: Relevance;
  readonly similarTo: Similarities;
  /** The part of the text that each sentence belongs to. */
  readonly parts: readonly number[];
}

/** Reads what summaries of an article are made from. Takes time in proportion to the text; `groundOf` keeps it. */
export function readGround(document: Document, steps = summarySteps): SummaryGround {
  const { article } = document;
  const candidates = steps.candidatesOf(document);
  const genre = kindByForm(document, candidates) ?? genreOf(candidates);
  // Without a title it may be anybody's selection: of no clear kind, it is weighed as news.
  const isWhole = article.title.trim() !== "";
  const weights = steps.weightsFor(genre === "unclear" && !isWhole ? "news" : genre);
  const vectors = termVectorsOf(candidates.map(({ terms }) => terms));
  return {
    article,
    candidates,
    genre,
    weights,
    relevance: relevanceOf(article, candidates, vectors, { ...weights, genre }),
    parts: tellingParts(candidates, genre === "interview"),
    similarTo: similaritiesTo(vectors.vectors),
  };
}

/** What summaries of a document are made from, as the program makes them. */
export const groundOf = layer({ bytesPerCharacter: 25 }, (document) => readGround(document));
