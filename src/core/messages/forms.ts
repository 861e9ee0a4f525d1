/** Forms of a word by plural category: `other` for every count that has no form of its own. */
type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** How a language writes numbers, counts and lists. */
export interface Forms {
  /** `1,234`. */
  readonly number: (value: number) => string;
  /** `19%`, of a share between 0 and 1, in whole per cent. */
  readonly percent: (share: number) => string;
  /** The form that goes with a count: “entry”, “entries”. */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** The count with that form: “1 entry”, “12 entries”. */
  readonly counted: (count: number, forms: PluralForms) => string;
  /** “a, b and c”. */
  readonly and: (items: readonly string[]) => string;
  /** “a, b or c”. */
  readonly or: (items: readonly string[]) => string;
}

/** @param tag - BCP 47 */
export function formsOf(tag: string): Forms {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const shares = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 });
  const [all, any] = (["conjunction", "disjunction"] as const).map(
    (type) => new Intl.ListFormat(tag, { type }),
  );
  const plural = (count: number, forms: PluralForms): string => forms[rules.select(count)] ?? forms.other;
  return {
    number: (value) => numbers.format(value),
    percent: (share) => shares.format(share),
    plural,
    counted: (count, forms) => `${numbers.format(count)} ${plural(count, forms)}`,
    and: (items) => all?.format(items) ?? "",
    or: (items) => any?.format(items) ?? "",
  };
}
