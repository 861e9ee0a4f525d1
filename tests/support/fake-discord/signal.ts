/** Lets a test wait for something to become true, without looking again and again. */
export interface Signal {
  /** Tells those who wait that something has changed. */
  readonly notify: () => void;
  /** Resolves with what `look` finds, as soon as it finds something. */
  until<T>(look: () => T | undefined | false): Promise<T>;
}

export function createSignal(): Signal {
  const waiting = new Set<() => void>();
  return {
    notify() {
      for (const look of waiting) look();
    },
    until<T>(look: () => T | undefined | false) {
      return new Promise<T>((resolve) => {
        const check = (): void => {
          const found = look();
          if (found === undefined || found === false) return;
          waiting.delete(check);
          resolve(found);
        };
        waiting.add(check);
        check();
      });
    },
  };
}
