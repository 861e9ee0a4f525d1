import { placesOf } from "../../answers/report/parts.ts";
import { tableOf } from "../../answers/report/table.ts";
import type { SummaryData } from "../data.ts";
import { footnoteWith } from "../footnote-summariser.ts";
import { measure } from "../measure.ts";
import { mainFigures } from "../report/figures.ts";
import { VARIANTS } from "./variants.ts";

/** What each kind of evidence and each rule is worth: the main figures over all texts without it. */
export async function ablationTable(data: SummaryData): Promise<string> {
  const files = ["realsumm", "summa"] as const;
  const rows: string[][] = [];
  for (const { name, steps } of VARIANTS) {
    const measured = await measure(footnoteWith(steps), data);
    const figures = files.flatMap((file) => {
      const once = placesOf("all", data[file].length).map(() => 1);
      return mainFigures(file).map(({ of }) => (of(measured)(once) * 100).toFixed(1));
    });
    rows.push([name, ...figures]);
  }
  const titles = files.flatMap((file) => mainFigures(file).map(({ title }) => `${file} ${title}`));
  return tableOf(["in percent", ...titles], rows);
}
