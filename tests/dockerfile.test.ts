import { existsSync, readdirSync, readFileSync } from "node:fs";
import { validate } from "dockerfile-utils";
import { describe, expect, it } from "vitest";
import { readConfig, SETTINGS } from "../src/config.ts";

const ROOT = new URL("../", import.meta.url);
const text = readFileSync(new URL("Dockerfile", ROOT), "utf8");
/** One instruction a line, without comments. */
const instructions = text
  .replace(/^#.*\n/gm, "")
  .replace(/\\\n\s*/g, " ")
  .split("\n")
  .filter((line) => line !== "");
const lastStage = instructions.slice(instructions.findLastIndex((line) => line.startsWith("FROM ")));
const settings = Object.fromEntries(
  lastStage
    .filter((line) => line.startsWith("ENV "))
    .flatMap((line) => line.slice(4).split(" "))
    .map((pair) => pair.split("=")),
);
const copied = instructions
  .filter((line) => line.startsWith("COPY ") && !line.includes("--from="))
  .flatMap((line) => line.split(" ").slice(1, -1));

describe("the Dockerfile", () => {
  it("has nothing that its linter objects to", () => {
    expect(validate(text)).toEqual([]);
  });

  it("is linted by what finds mistakes", () => {
    expect(validate("FROM node:26-slim\nEXPOSE http\nHEALTHCHECK --tiemout=3s CMD true\n")).toHaveLength(2);
  });

  it("builds on a slim image of a version that is supported for long, the same in every stage", () => {
    const images = instructions.filter((line) => line.startsWith("FROM ")).map((line) => line.split(" ")[1]);
    expect(new Set(images)).toEqual(new Set(["node:26-slim"]));
    expect(images.length).toBeGreaterThan(1);
  });

  it("leaves with what the program needs and nothing that builds", () => {
    expect(lastStage.filter((line) => /npm (?:ci|install|run)|tsc/.test(line))).toEqual([]);
    expect(instructions.filter((line) => line.includes("npm ci"))).toEqual([
      "RUN npm ci --ignore-scripts",
      "RUN npm ci --omit=dev --ignore-scripts",
    ]);
  });

  it("runs as somebody without rights, whom Kubernetes knows not to be root", () => {
    expect(lastStage.findLast((line) => line.startsWith("USER "))).toBe("USER 1000:1000");
  });

  it("says whether it is well, at the port that its settings name", () => {
    const check = lastStage.find((line) => line.startsWith("HEALTHCHECK ")) ?? "";
    expect(check).toContain("${process.env.METRICS_PORT}/healthz");
    expect(settings).toMatchObject({ METRICS_PORT: "9464" });
  });

  it("sets a mode, and nothing that the program does not know or could not read", () => {
    expect(settings).toHaveProperty("MODE");
    expect(Object.keys(settings).filter((name) => ![...SETTINGS, "NODE_ENV"].includes(name))).toEqual([]);
    expect(readConfig(settings)).toMatchObject({ host: "0.0.0.0", port: 3000, metricsPort: 9464 });
  });

  it("takes out what other systems need of the reader’s runtime, where it lies, and nothing else", () => {
    const [, folder = "", all = ""] =
      /cd (node_modules\/\S+) && rm -rf ([\w ]+?) +&& if/.exec(instructions.join("\n")) ?? [];
    const systems = readdirSync(new URL(`${folder}/`, ROOT));
    expect(systems.toSorted()).toEqual([...all.split(" "), "linux"].toSorted());
    const processors = readdirSync(new URL(`${folder}/linux/`, ROOT)).map((name) => `linux/${name}`);
    const taken = [...text.matchAll(/rm -rf (linux\/\w+)/g)].map(([, path]) => path);
    expect(new Set(taken)).toEqual(new Set(processors));
  });

  it("copies files that are there, and that .dockerignore lets through", () => {
    const allowed = readFileSync(new URL(".dockerignore", ROOT), "utf8")
      .split("\n")
      .flatMap((line) => (line.startsWith("!") ? [line.slice(1)] : []));
    const names = copied.map((path) => path.replace(/^\.\//, ""));
    expect(names.filter((name) => !existsSync(new URL(name, ROOT)))).toEqual([]);
    expect([...new Set(names)].toSorted()).toEqual(allowed.toSorted());
  });
});
