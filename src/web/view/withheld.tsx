import { useMessages } from "./messages-context.ts";
import type { Article } from "../../core/article/article.ts";
import { safeAddress } from "../../core/article/text-fragment.ts";
import { articleAddress } from "../address.ts";

interface WithheldProps {
  /** Whether that is so for good, or only beside an answer. */
  readonly hidesFullText: boolean;
  readonly article: Article;
  readonly hasMarks: boolean;
}

/** Says why the text is not all here, and where it is. */
export function Withheld({ hidesFullText, article, hasMarks }: WithheldProps) {
  const { page } = useMessages();
  const whole = hidesFullText ? safeAddress(article.url) : articleAddress(article.id);
  return (
    <p class="withheld">
      {hasMarks ? page.onlyQuoted : page.textHidden}{" "}
      {whole !== undefined && <a href={whole}>{page.readWhole}</a>}
    </p>
  );
}
