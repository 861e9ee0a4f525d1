import { fileURLToPath } from "node:url";

/** `data/` lies beside both `src/` and `dist/`. What is in it is never changed once it was published: changes are added. */
export const MIGRATIONS = {
  migrationsFolder: fileURLToPath(new URL("../../../data/migrations", import.meta.url)),
};
