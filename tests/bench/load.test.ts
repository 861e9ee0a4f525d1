import { createServer } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { drip, saturate } from "../../bench/load/drive.ts";
import { readOptions } from "../../bench/load/options.ts";
import { questionsAbout } from "../../bench/load/questions.ts";
import { createRequestMaker } from "../../bench/load/signed-requests.ts";
import { createTally, median } from "../../bench/load/tally.ts";
import { signatureCheck } from "../../src/discord/receive/signature.ts";

const TEXT =
  "The lighthouse at Torrin Point was finished in 1871, after nine winters of work by the keeper and his sons.";

describe("the questions of a load", () => {
  it("are each another, and the same in every run", () => {
    const next = questionsAbout(TEXT);
    const questions = Array.from({ length: 2_000 }, () => next());
    expect(new Set(questions).size).toBe(2_000);
    const again = questionsAbout(TEXT);
    expect(Array.from({ length: 2_000 }, () => again())).toEqual(questions);
  });
});

/** The parts of a request that was made for the wire. */
function partsOf(request: Buffer) {
  const text = request.toString();
  const header = (name: string): string => new RegExp(`^${name}: (.*)\r$`, "im").exec(text)?.[1] ?? "";
  return {
    signature: header("X-Signature-Ed25519"),
    timestamp: header("X-Signature-Timestamp"),
    length: Number(header("Content-Length")),
    body: Buffer.from(text.slice(text.indexOf("\r\n\r\n") + 4)),
  };
}

describe("the requests of a load", () => {
  const maker = createRequestMaker(questionsAbout(TEXT));
  const isDiscords = signatureCheck(maker.publicKey);

  it("are signed as Discord signs, with ids of their own", () => {
    const requests = Array.from({ length: 50 }, () => partsOf(maker.make()));
    expect(requests.every(isDiscords)).toBe(true);
    expect(requests.every(({ length, body }) => length === body.length)).toBe(true);
    const ids = requests.map(({ body }): unknown => JSON.parse(body.toString()).id);
    expect(new Set(ids).size).toBe(50);
  });

  it("are signed by a stranger where they are to be refused", () => {
    expect(isDiscords(partsOf(maker.makeBad()))).toBe(false);
  });
});

/** Answers by the number of the request. */
async function serverThat(statusOf: (number: number) => number): Promise<number> {
  let number = 0;
  const server = createServer((_request, response) => {
    response.writeHead(statusOf(number++), { "content-length": 2 }).end("ok");
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

const isRight = (status: number, body: Buffer): boolean => status === 200 && body.toString() === "ok";

describe("a load", () => {
  const request = Buffer.from("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  const most = (count: number) => {
    let left = count;
    return () => (left-- > 0 ? request : undefined);
  };
  it("counts every answer but the first of each connection, and those that are wrong", async () => {
    const port = await serverThat((number) => (number % 10 === 0 ? 500 : 200));
    const driven = await saturate({ port, next: most(104), isRight, seconds: 60 }, 4);
    expect(driven).toMatchObject({ answered: 100, errors: 10 });
  });

  it("sends at a fixed rate as many as that makes", async () => {
    const port = await serverThat(() => 200);
    const driven = await drip({ port, next: () => request, isRight, seconds: 0.1 }, 500);
    expect(driven).toMatchObject({ answered: 50, errors: 0 });
  });
});

describe("the figures of a load", () => {
  it("are taken from all the times", () => {
    const tally = createTally();
    for (let ms = 1; ms <= 1_000; ms += 1) tally.note(ms, ms !== 7);
    expect(tally.total(10)).toEqual({ answered: 1_000, errors: 1, perSecond: 99.9, p50: 501, p99: 991 });
  });

  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[5], 5],
    [[], Number.NaN],
  ])("have the median of %j at %d", (figures, middle) => {
    expect(median(figures)).toBe(middle);
  });
});

describe("the command line of a load", () => {
  it("has figures that take minutes, and takes others", () => {
    expect(readOptions([])).toEqual({ pairs: 3, seconds: 4, memoryRequests: 100_000 });
    expect(readOptions(["--pairs", "5", "--memory-requests", "0"])).toMatchObject({
      pairs: 5,
      memoryRequests: 0,
    });
  });

  it.each([
    ["--pairs", "0"],
    ["--seconds", "31"],
    ["--pairs", "many"],
    ["--memory-requests", "1e9"],
    ["--loud"],
  ])("says what is wrong with %s %s", (...words) => {
    expect(typeof readOptions(words.filter((word) => word !== undefined))).toBe("string");
  });
});
