/** Reads what a server of ours tells of itself at /metrics. */
export async function readFigures(port: number): Promise<(name: string) => number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return (name) => Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1]);
}

/** Seconds of processor time that a server has used so far. */
export const cpuSecondsOf = async (port: number): Promise<number> =>
  (await readFigures(port))("process_cpu_seconds_total");
