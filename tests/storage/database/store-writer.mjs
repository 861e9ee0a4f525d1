// Owns a folder, and where it is told so, writes to the database in it until it is killed. Says on standard output what is done.
import { createDatabaseStore } from "../../../dist/storage/database/database-store.js";
import { openPglite } from "../../../dist/storage/database/open-pglite.js";
import { ownFolder } from "../../../dist/storage/database/owner-lock.js";

const [, , folder, mode] = process.argv;
const say = (line) => process.stdout.write(`${line}\n`);
const NOTES = { dropped: [], droppedLines: 0, notes: [] };
const LIMITS = { articles: 1_000, additionsPerHour: 1_000 };
const fileOf = (number) => `---\ntitle: T\n---\n\n${`Text ${number}. `.repeat(500)}\n`;

if (mode === "hold") {
  await ownFolder(folder);
  setInterval(() => undefined, 1_000);
  say("ready");
} else {
  const store = createDatabaseStore(await openPglite(folder));
  say("ready");
  for (let number = 0; ; number += 1) {
    const owner = `server:${number % 2}`;
    const added = await store.add(
      owner,
      { id: `a-${process.pid}`, file: fileOf(number), origin: { kind: "text" }, notes: NOTES },
      LIMITS,
    );
    const { id, hash } = added.entry;
    say(`${number % 2} ${id}`);
    await store.replace(owner, id, hash, { file: fileOf(number + 1), notes: NOTES });
    await store.remove(owner, id);
    await store.restore(owner, id);
  }
}
