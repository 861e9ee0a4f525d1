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

/**
 * Opens so many connections, one after the other, each with a request of its own that does not count. Opened all at once they would
 * wait to be let in: Node accepts one in each turn of its loop, which takes as long as all that is being answered.
 */
async function openConnections({ port, next }: Load, count: number): Promise<Connection[]> {
  const connections: Connection[] = [];
  for (let number = 0; number < count; number += 1) {
    const connection = new Connection(port);
    const request = next();
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    if (request !== undefined)
      await new Promise<void>((resolve) => connection.send(request, () => resolve()));
    connections.push(connection);
  }
  return connections;
}

/** Each of so many connections asks again as soon as it is answered. */
export async function saturate(load: Load, connectionCount: number): Promise<Driven> {
  const { next, isRight, seconds } = load;
  const tally = createTally();
  const connections = await openConnections(load, connectionCount);
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
