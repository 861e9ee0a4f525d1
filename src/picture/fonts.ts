import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The files of Source Sans 3 (SIL Open Font License 1.1): pictures are drawn with these and with no font of the system. */
export const FONT_FILES = {
  regular: require.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  semibold: require.resolve("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
} as const;
