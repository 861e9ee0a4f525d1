import { array, nat, tuple } from "fast-check";
import type { Arbitrary } from "fast-check";
import type { Json } from "./fake-discord/json.ts";

type Path = readonly (string | number)[];

/** What stands in place of a field: nothing, null, another type, far too much. */
const REPLACEMENTS: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => true,
  () => 0,
  () => -1.5,
  () => 1e308,
  () => "",
  () => "x",
  () => "9".repeat(40),
  () => "x".repeat(100_000),
  () => "\uD800\u202E\u0000@everyone",
  () => [],
  () => [null],
  () => Array.from({ length: 2_000 }, () => ({})),
  () => ({}),
  () => ({ toString: null, constructor: null, length: -1 }),
  () => nested(40),
];

const nested = (depth: number): object => (depth === 0 ? {} : { components: [nested(depth - 1)] });

const pathsOf = (value: unknown): readonly Path[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]): readonly Path[] => [
        [key],
        ...pathsOf(inner).map((rest) => [key, ...rest]),
      ])
    : [];

function replaced(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item: unknown, at) =>
      String(at) === String(key) ? replaced(item, rest, replacement) : item,
    );
  const object = typeof value === "object" && value !== null ? value : {};
  const inner: unknown = Reflect.get(object, key);
  return { ...object, [key]: replaced(inner, rest, replacement) };
}

/** A body with one to three of its fields spoilt, wherever they are. */
export const spoilt = (bodies: readonly Json[]): Arbitrary<Json> =>
  tuple(
    nat(bodies.length - 1),
    array(tuple(nat(), nat(REPLACEMENTS.length - 1)), { minLength: 1, maxLength: 3 }),
  ).map(([which, changes]) =>
    changes.reduce<Json>((body, [place, kind]) => {
      const paths = pathsOf(body);
      const path = paths[place % Math.max(1, paths.length)] ?? [];
      const changed = replaced(body, path, REPLACEMENTS[kind]?.());
      return typeof changed === "object" && changed !== null ? { ...changed } : body;
    }, bodies[which] ?? {}),
  );
