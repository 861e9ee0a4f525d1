import { timeline as timelineCommand } from "../commands/timeline.ts";
import { readInput } from "../commands/input.ts";
import { selectTimeline } from "../commands/timeline-selection.ts";
import { UsageError } from "../core/errors.ts";
import { exportTimeline } from "./export-timeline.ts";
import { fromCommand } from "./from-command.ts";
import { writePictures } from "./write-pictures.ts";

export const timelineWord = fromCommand(timelineCommand, {
  parameters: {
    out: { kind: "text", description: ({ cli }) => cli.timeline.out, value: "FILE" },
    picture: { kind: "text", description: ({ cli }) => cli.timeline.picture, value: "FILE.png" },
  },
  async before({ values: { out, picture, json }, raw, open, terminal }) {
    const isExported = raw["export"] !== undefined;
    if (out !== undefined && !isExported)
      throw new UsageError(({ cli }) => cli.goesWith({ flag: "out", other: "export" }));
    if (raw["page"] !== undefined && (json === true || isExported))
      throw new UsageError(({ cli }) => cli.wholeTimeline);
    if (json === true && isExported)
      throw new UsageError(({ cli }) => cli.goesNotWith({ flag: "json", other: "export" }));
    if (typeof picture !== "string" && !isExported) return undefined;
    const engine = await open();
    const selection = selectTimeline(
      readInput(timelineCommand, raw, { isVerbatim: true, messages: engine.messages }),
      engine,
    );
    if (typeof picture === "string") {
      const { article, timeline: all, main } = selection;
      const drawn =
        raw["page"] === undefined ? all.entries.filter((entry) => main.includes(entry)) : all.entries;
      await writePictures(article, { ...all, entries: drawn }, picture, terminal);
    }
    if (!isExported) return undefined;
    return exportTimeline(
      selection,
      String(raw["export"]),
      terminal,
      typeof out === "string" ? out : undefined,
      engine.messages,
    );
  },
});
