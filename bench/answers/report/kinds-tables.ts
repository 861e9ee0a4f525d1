import type { Measured } from "../measure.ts";
import { intervalOf } from "../statistics/bootstrap.ts";
import { shareOf } from "../statistics/estimate.ts";
import type { Part } from "./parts.ts";
import { placesOf } from "./parts.ts";
import { share, tableOf } from "./table.ts";

/** Where the data tells how each question is asked, or has traps: one system by each kind; nothing otherwise. */
export function kindsTables(measured: Measured, articles: number, part: Part): string[] {
  const places = placesOf(part, articles);
  const isReported = ({ place }: { readonly place: number }): boolean => places.includes(place);
  const isAnswered = measured.isAnswered ?? (() => false);
  const asked = groups(measured.shown.filter(isReported), ({ asked: { style } }) => style);
  const traps = groups(measured.traps.filter(isReported), ({ kind }) => kind);
  const askedRows = asked.map(([style, verdicts]) => [
    `${style} (${verdicts.length})`,
    ...[
      shareOf(verdicts, ({ inPassage }) => inPassage),
      shareOf(verdicts, ({ inQuote }) => inQuote),
      shareOf(verdicts, (verdict) => isAnswered(verdict)),
      shareOf(verdicts, (verdict) => isAnswered(verdict) && verdict.inQuote),
    ].map((estimate) => share(intervalOf(estimate, places))),
  ]);
  const trapRows = traps.map(([kind, verdicts]) => [
    `${kind} (${verdicts.length})`,
    share(
      intervalOf(
        shareOf(verdicts, ({ outcome }) => outcome.isAnswered !== true),
        places,
      ),
    ),
  ]);
  return [
    ...(askedRows.length === 0
      ? []
      : [
          tableOf(
            [`${measured.name}, as asked`, "hit@1", "quote@1, as shown", "answered", "answered rightly"],
            askedRows,
          ),
        ]),
    ...(trapRows.length === 0
      ? []
      : [tableOf([`${measured.name}, not to be answered`, "left open"], trapRows)]),
  ];
}

/** The items of each kind, the first kind first, and at the end all of them; none where no item has a kind. */
function groups<Item>(
  items: readonly Item[],
  kindOf: (item: Item) => string | undefined,
): (readonly [kind: string, items: readonly Item[]])[] {
  const byKind = new Map<string, Item[]>();
  for (const item of items) {
    const kind = kindOf(item);
    if (kind !== undefined) byKind.set(kind, [...(byKind.get(kind) ?? []), item]);
  }
  return byKind.size === 0 ? [] : [...byKind, ["all", items]];
}
