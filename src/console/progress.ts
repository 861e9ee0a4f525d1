/** Sooner than this, a sign would only flicker. */
const PATIENCE_MS = 1_000;
/** Back to the beginning of the line, and nothing left of it. */
const CLEAR = "\r\u001B[K";

interface Progress {
  /** Where a person sees it. */
  readonly write: (text: string) => void;
  readonly text: string;
  /** True for work that is known to take long, and may leave no time to say so later. */
  readonly takesLong: boolean;
}

/** Says that something is being done where that takes longer than a second, and takes it back when it is done. */
export async function withProgress<T>(
  { write, text, takesLong }: Progress,
  work: () => Promise<T>,
): Promise<T> {
  let isShown = takesLong;
  if (isShown) write(text);
  const timer = isShown
    ? undefined
    : setTimeout(() => {
        isShown = true;
        write(text);
      }, PATIENCE_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (isShown) write(CLEAR);
  }
}
