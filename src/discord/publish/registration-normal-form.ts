/** What defines a command. Discord's answer has more: ids, versions, deprecated fields, the reader's language. */
const DEFINING = [
  "type",
  "name",
  "name_localizations",
  "description",
  "description_localizations",
  "options",
  "choices",
  "value",
  "required",
  "autocomplete",
  "min_length",
  "max_length",
  "min_value",
  "max_value",
  "channel_types",
  "file_types",
  "default_member_permissions",
  "nsfw",
  "contexts",
  "integration_types",
];
/** Discord fills these in for commands of one server, which cannot have them. */
const GLOBAL_ONLY = ["contexts", "integration_types"];
/** Lists whose order means nothing. */
const UNORDERED = new Set(["contexts", "integration_types", "channel_types"]);

/**
 * One text for all the ways to write the same command: for comparing what is wanted with what Discord has. Fields that
 * are null, false or empty count as missing, since Discord fills in some and drops others.
 */
export function normalForm(command: object, reach: "everywhere" | "one-server"): string {
  const definition: [string, unknown][] = Object.entries(definitionOf({ type: 1, ...command }));
  const meant = definition.filter(([key]) => reach === "everywhere" || !GLOBAL_ONLY.includes(key));
  return JSON.stringify(meant);
}

function definitionOf(thing: object): object {
  const entries: [string, unknown][] = Object.entries(thing);
  const defined = entries
    .filter(([key]) => DEFINING.includes(key))
    .map(([key, value]) => [key, normalValue(key, value)] as const)
    .filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(defined.toSorted(byKey));
}

function normalValue(key: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    if (UNORDERED.has(key)) return items.map(String).toSorted();
    return items.map((item) => (isObject(item) ? definitionOf(item) : item));
  }
  if (!isObject(value)) return value;
  // Localisations: their keys are languages.
  return Object.fromEntries(Object.entries(value).toSorted(byKey));
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  // The description of what is chosen for a message.
  value === "" ||
  (isObject(value) && Object.keys(value).length === 0);
