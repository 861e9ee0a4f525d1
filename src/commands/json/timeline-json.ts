import type { Article } from "../../core/article/article.ts";
import type { Timeline, TimelineEntry } from "../../core/timeline/timeline.ts";
import { mentionJson, placeJson } from "./place-json.ts";

/**
 * A timeline for programs: every entry with all places where the article dates it, and whether it is one of the main events, which people are
 * shown at first.
 */
export const timelineJson = (
  article: Article,
  { entries, undated }: Timeline,
  main: readonly TimelineEntry[],
) => ({
  article: article.id,
  entries: entries.map((entry) => {
    const { status, mentions, conflicts, ...mention } = entry;
    return {
      ...mentionJson(mention),
      ...(status !== undefined && { status }),
      isMain: main.includes(entry),
      mentions: mentions.map(mentionJson),
      conflicts: conflicts.map(mentionJson),
    };
  }),
  undated: undated.map(({ type, value, mod, ...place }) => ({
    type,
    value,
    ...(mod !== undefined && { mod }),
    ...placeJson(place),
  })),
});
