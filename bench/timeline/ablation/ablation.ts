import type { TimelineData } from "../data.ts";
export const ablationTables = (_data: TimelineData): string => "";
