// Stands for a source that takes all the time, or all the memory, that there is.
import { workerData } from "node:worker_threads";

const kept = [];
for (;;) if (workerData.name === "memory") kept.push(Array.from({ length: 100_000 }, () => ({})));
