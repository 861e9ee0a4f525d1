/** “timeline” as a word on its own: “Timeline”. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
