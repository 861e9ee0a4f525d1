import type { Reply } from "../../core/reply/reply.ts";

interface FilesProps {
  readonly files: NonNullable<Reply["files"]>;
  readonly hrefOf: (name: string) => string;
}

/** Texts to keep. */
export const Files = ({ files, hrefOf }: FilesProps) => (
  <>
    {files.map(({ name, text }) => (
      <p class="file">
        <a href={hrefOf(name)} download={name}>
          {name}
        </a>{" "}
        <span>{sizeOf(text)}</span>
      </p>
    ))}
  </>
);

/** “3 kB”: of the file, in UTF-8. */
const sizeOf = (text: string): string => `${Math.max(1, Math.round(Buffer.byteLength(text) / 1_000))} kB`;
