/** How a sentence contradicts what a question takes for granted. */
export type Contradiction =
  /** It has the doer and the one to whom it is done the other way round. */
  | (Sureness & { readonly kind: "swapped" })
  /** It gives somebody another part in it: the one who does it instead of the one to whom it is done, or the reverse. */
  | (Sureness & { readonly kind: "part"; readonly asked: string })
  /** It says the thing of another. `asked` is of whom the question says it, in the asker's words. */
  | (Sureness & { readonly kind: "other"; readonly asked: string })
  /** It denies what the question takes for granted. */
  | (Sureness & { readonly kind: "denied" })
  /** It affirms what the question denies. */
  | (Sureness & { readonly kind: "affirmed" })
  /** It has the opposite of a word of the question. `asked` is that word, in the asker's writing. */
  | (Sureness & { readonly kind: "opposite"; readonly asked: string });

interface Sureness {
  /** How sure it is: greater than 0, at most 1. */
  readonly sureness: number;
}
