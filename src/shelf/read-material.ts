import type { IngestNotes } from "../core/article-store.ts";
import { UsageError } from "../core/errors.ts";
import type { Messages } from "../core/messages/messages.ts";
import type { ArticleMaterial } from "../core/shelf-keeper.ts";
import { clip } from "../core/text/graphemes.ts";
import type { Fetcher } from "../fetch/fetcher.ts";
import type { FileOptions } from "../ingest/ingest-bytes.ts";
import type { Ingest } from "./ingest-apart.ts";
import { findFault } from "../ingest/round-trip.ts";

/** An article that was made, as a store takes it. */
export interface ReadMaterial {
  readonly id: string;
  readonly file: string;
  readonly notes: IngestNotes;
}

const MEGABYTE = 2 ** 20;
/** As much as is fetched of a page. */
const MOST_MEGABYTES = 10;
/** Of lines that were left out, so many are kept for looking at, each so long. */
const MOST_DROPPED = 30;
const DROPPED_LENGTH = 100;

/** What fetches pages, and what reads them. */
export interface MaterialReading {
  readonly fetcher: Fetcher;
  readonly ingest: Ingest;
}

/**
 * Makes an article of what somebody gives.
 *
 * @throws UsageError, in the words of `messages`, where there is no article in it
 * @throws FetchError where an address cannot be fetched
 */
export async function readMaterial(
  material: ArticleMaterial,
  { fetcher, ingest }: MaterialReading,
  { shelf }: Messages,
): Promise<ReadMaterial> {
  const make = maker(ingest);
  switch (material.kind) {
    case "link": {
      const { bytes, url, encoding } = await fetcher.fetch(material.url);
      const { hostname, pathname } = new URL(url);
      // Whatever a page says of its address, it was found there.
      const options = { title: material.title, url, encoding };
      return make(bytes, { name: pathname, options, title: hostname, complaint: shelf.pageUnreadable });
    }
    case "file": {
      const { file, title } = material;
      const tooLarge = new UsageError(shelf.fileTooLarge(MOST_MEGABYTES));
      if ((file.size ?? 0) > MOST_MEGABYTES * MEGABYTE) throw tooLarge;
      const bytes = await file.read();
      if (bytes.length > MOST_MEGABYTES * MEGABYTE) throw tooLarge;
      return make(bytes, {
        name: file.name,
        options: { title },
        title: file.name,
        complaint: shelf.fileUnreadable,
      });
    }
    case "text": {
      const { text, title } = material;
      const given = { name: "text.txt", options: { title }, title, complaint: shelf.textUnreadable };
      return make(Buffer.from(text), given);
    }
  }
}

interface Given {
  readonly name: string;
  readonly options: FileOptions;
  /** What it is called where neither it nor anybody says so. */
  readonly title: string;
  readonly complaint: string;
}

const maker =
  (ingest: Ingest) =>
  async (bytes: Uint8Array, { name, options, title, complaint }: Given): Promise<ReadMaterial> => {
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    for (const attempt of [given, { title, ...given }])
      try {
        // oxlint-disable-next-line no-await-in-loop -- the second only where the first failed
        const { markdown, words, report } = await ingest(bytes, name, attempt);
        if (findFault({ id: report.id, words, markdown, readBack: markdown }) !== undefined) continue;
        const dropped = report.dropped
          .slice(0, MOST_DROPPED)
          .map(({ text, reason }) => ({ text: clip(text.trim(), DROPPED_LENGTH), reason }));
        const notes = { dropped, droppedLines: report.dropped.length, notes: report.notes };
        return { id: report.id, file: markdown, notes };
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
      }
    throw new UsageError(complaint);
  };
