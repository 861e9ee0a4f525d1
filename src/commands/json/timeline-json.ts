import type { Article } from "../../core/article/article.ts";
import type { Timeline } from "../../core/timeline/timeline.ts";
import { mentionJson, placeJson } from "./place-json.ts";

/** A timeline for programs: every entry with all places where the article dates it. */
export const timelineJson = (article: Article, { entries, undated }: Timeline) => ({
  article: article.id,
  entries: entries.map(({ status, mentions, conflicts, ...mention }) => ({
    ...mentionJson(mention),
    ...(status !== undefined && { status }),
    mentions: mentions.map(mentionJson),
    conflicts: conflicts.map(mentionJson),
  })),
  undated: undated.map(({ type, value, mod, ...place }) => ({
    type,
    value,
    ...(mod !== undefined && { mod }),
    ...placeJson(place),
  })),
});
