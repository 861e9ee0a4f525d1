import { and } from "./forms.ts";

type Fact = "author" | "published" | "publisher" | "address" | "title";

const names: Readonly<Record<Fact, string>> = {
  author: "the author",
  published: "the date of publication",
  publisher: "the publisher",
  address: "an address",
  title: "the title",
};

/** What is known of an article besides its text. */
export const facts = {
  labels: {
    author: "Author",
    published: "Published",
    publisher: "Published by",
    address: "Address",
    title: "Title",
  } satisfies Readonly<Record<Fact, string>>,
  source: ({ areSeveral }: { readonly areSeveral: boolean }): string =>
    areSeveral
      ? "From the details kept with each article, not from its text."
      : "From the details kept with the article, not from its text.",
  notKnown: (missing: readonly Fact[]) =>
    `The details kept with the article do not give ${and(missing.map((fact) => names[fact]))}.`,
  open: (site: string) => `Read it on ${site}`,
};
