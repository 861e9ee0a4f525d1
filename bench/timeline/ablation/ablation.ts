import { placesOf } from "../../answers/report/parts.ts";
import { tableOf } from "../../answers/report/table.ts";
import type { TimelineData } from "../data.ts";
import { footnoteWith } from "../footnote-finder.ts";
import { measure } from "../measure.ts";
import { MAIN_FIGURES } from "../report/figures.ts";
import { VARIANTS } from "./variants.ts";

/** What each pass, recogniser and rule is worth: the main figures over all texts without it. What changes nothing is left out. */
export function ablationTable(data: TimelineData): string {
  const rows = VARIANTS.map(({ name, steps, rules }) => {
    const measured = measure(footnoteWith(steps, rules), data);
    const figures = MAIN_FIGURES.map(({ file, of }) => {
      const weights = placesOf("all", data[file].length).map(() => 1);
      return (of(measured)(weights) * 100).toFixed(1);
    });
    return [name, ...figures];
  });
  const [all = []] = rows;
  const telling = rows.filter(
    (row, index) => index === 0 || row.some((cell, column) => column > 0 && cell !== all[column]),
  );
  return tableOf(["in percent", ...MAIN_FIGURES.map(({ title }) => title)], telling);
}
