import { Connection } from "./connection.ts";
import { createTally } from "./tally.ts";
import type { Driven } from "./tally.ts";

/** True for the answer that is right. */
export type Expectation = (status: number, body: Buffer) => boolean;

/** What is sent, and when it is enough. */
export interface Load {
  readonly port: number;
  /** The next request; undefined where there are no more. */
  readonly next: () => Buffer | undefined;
  readonly isRight: Expectation;
  readonly seconds: number;
}

/** Each of so many connections asks again as soon as it is answered. */
export async function saturate(
  { port, next, isRight, seconds }: Load,
  connectionCount: number,
): Promise<Driven> {
  const tally = createTally();
  const connections = Array.from({ length: connectionCount }, () => new Connection(port));
  const startedAt = performance.now();
  const endAt = startedAt + seconds * 1_000;
  const keepAsking = (connection: Connection): Promise<void> =>
    new Promise((resolve) => {
      const ask = (): void => {
        const sentAt = performance.now();
        const request = sentAt > endAt ? undefined : next();
        if (request === undefined) return resolve();
        connection.send(request, (status, body) => {
          tally.note(performance.now() - sentAt, isRight(status, body));
          if (status === 0) resolve();
          else ask();
        });
      };
      ask();
    });
  await Promise.all(connections.map(keepAsking));
  const driven = tally.total((performance.now() - startedAt) / 1_000);
  for (const connection of connections) connection.close();
  return driven;
}

/** Connections that are there from the beginning; more are opened where they are all waiting. */
const FIRST_CONNECTIONS = 32;

/**
 * Sends at a fixed rate, whether answers come or not. Times run from when a request was due, so that a server which holds up
 * its clients is not spared what it holds up.
 */
export async function drip({ port, next, isRight, seconds }: Load, perSecond: number): Promise<Driven> {
  const tally = createTally();
  const all = Array.from({ length: FIRST_CONNECTIONS }, () => new Connection(port));
  const free = [...all];
  const more = (): Connection => {
    const connection = new Connection(port);
    all.push(connection);
    return connection;
  };
  const startedAt = performance.now();
  const count = Math.floor(perSecond * seconds);
  let [sent, answered] = [0, 0];
  await new Promise<void>((resolve) => {
    const sendDue = (): void => {
      for (; sent < count; sent += 1) {
        const dueAt = startedAt + (sent * 1_000) / perSecond;
        const request = dueAt <= performance.now() ? next() : undefined;
        if (request === undefined) break;
        const connection = free.pop() ?? more();
        connection.send(request, (status, body) => {
          tally.note(performance.now() - dueAt, isRight(status, body));
          if (status !== 0) free.push(connection);
          answered += 1;
          if (answered === count) resolve();
        });
      }
      if (sent < count) setTimeout(sendDue, 1);
    };
    sendDue();
  });
  const driven = tally.total((performance.now() - startedAt) / 1_000);
  for (const connection of all) connection.close();
  return driven;
}
