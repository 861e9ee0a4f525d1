import { breachesIn } from "./api-error.ts";
import type { Breach } from "./api-error.ts";
import { listIn, numberIn, objectIn, textIn } from "./json.ts";
import type { Json } from "./json.ts";
import type { SentFile } from "./request-body.ts";

const COMPONENTS_V2 = 1 << 15;

type Named = Pick<SentFile, "name">;

/**
 * What Discord refuses in a message. Written from its documentation and not from the bot's own table, so that the two
 * check each other. https://docs.discord.com/developers/components/reference
 */
export function messageBreaches(message: Json, files: readonly Named[]): Breach[] {
  const components = listIn(message["components"]).flatMap(withNested);
  return [
    ...((numberIn(message["flags"]) & COMPONENTS_V2) === 0
      ? plainBreaches(message)
      : v2Breaches(message, components)),
    ...components.flatMap(componentBreaches),
    ...fileBreaches(message, components, files),
  ];
}

function withNested(component: Json): readonly Json[] {
  const nested = [...listIn(component["components"]), ...listIn([component["accessory"]].filter(Boolean))];
  return [component, ...nested.flatMap(withNested)];
}

function plainBreaches(message: Json): Breach[] {
  const content = textIn(message["content"]);
  return breachesIn([
    [content.length > 2000, "content", "Must be 2000 or fewer in length."],
    [content === "" && message["embeds"] === undefined, "content", "Cannot send an empty message"],
    [listIn(message["components"]).length > 5, "components", "Must be 5 or fewer in length."],
  ]);
}

function v2Breaches(message: Json, components: readonly Json[]): Breach[] {
  const text = components.map(({ content }) => textIn(content)).join("");
  const ids = components.map((component) => component["custom_id"]).filter((id) => id !== undefined);
  return breachesIn([
    ...["content", "embeds", "poll", "sticker_ids"].map(
      (key) =>
        [message[key] !== undefined && message[key] !== null, key, "Not allowed with Components V2"] as const,
    ),
    [components.length === 0, "components", "Cannot send an empty message"],
    [
      listIn(message["components"]).some(({ type }) => !IN_MESSAGE.has(numberIn(type))),
      "components",
      "Not allowed at the top of a message",
    ],
    [components.length > 40, "components", "Must be 40 or fewer in total."],
    [text.length > 4000, "components", "The total text must be 4000 or fewer in length."],
    [new Set(ids).size < ids.length, "components", "Component custom id cannot be duplicated"],
  ]);
}

const IN_MESSAGE = new Set([1, 9, 10, 12, 13, 14, 17]);
const IN_CONTAINER = new Set([1, 9, 10, 12, 13, 14]);

function componentBreaches(component: Json): Breach[] {
  const nested = listIn(component["components"]);
  const types = nested.map(({ type }) => numberIn(type));
  switch (numberIn(component["type"])) {
    case 1:
      return breachesIn([
        [nested.length < 1 || nested.length > 5, "components", "Must be between 1 and 5 in length."],
        [types.some((type) => type < 2 || type > 8), "components", "Only buttons or one select"],
        [types.some((type) => type > 2) && types.length > 1, "components", "Only one select"],
      ]);
    case 2:
      return buttonBreaches(component);
    case 9:
      return breachesIn([
        [nested.length < 1 || nested.length > 3, "components", "Must be between 1 and 3 in length."],
        [component["accessory"] === undefined, "accessory", "This field is required"],
      ]);
    case 10: {
      const { length } = textIn(component["content"]);
      return breachesIn([[length < 1 || length > 4000, "content", "Must be between 1 and 4000 in length."]]);
    }
    case 12: {
      const items = listIn(component["items"]);
      return breachesIn([
        [items.length < 1 || items.length > 10, "items", "Must be between 1 and 10 in length."],
        [
          items.some(({ description }) => textIn(description).length > 1024),
          "items",
          "Must be 1024 or fewer in length.",
        ],
      ]);
    }
    case 13:
      return breachesIn([[!attachmentIn(component), "file", "Only attachment:// is allowed"]]);
    case 17:
      return breachesIn([
        [nested.length === 0, "components", "This field is required"],
        [types.some((type) => !IN_CONTAINER.has(type)), "components", "Not allowed in a container"],
      ]);
    default:
      return breachesIn([[!IN_MESSAGE.has(numberIn(component["type"])), "type", "Unknown component"]]);
  }
}

/** Style 5 is a link; every other has a custom_id. */
function buttonBreaches({ style, label, url, custom_id: id }: Json): Breach[] {
  const isLink = style === 5;
  return breachesIn([
    [textIn(label).length > 80, "label", "Must be 80 or fewer in length."],
    [textIn(label) === "", "label", "This field is required"],
    [isLink !== (url !== undefined), "url", "A link has a url, and nothing else has"],
    [isLink === (id !== undefined), "custom_id", "A link has no custom_id, and everything else has"],
    [isLink && !isAddress(textIn(url)), "url", "Not a well formed URL."],
    [textIn(url).length > 512, "url", "Must be 512 or fewer in length."],
    [
      !isLink && (textIn(id).length < 1 || textIn(id).length > 100),
      "custom_id",
      "Must be 1 to 100 in length.",
    ],
  ]);
}

const isAddress = (url: string): boolean => /^(?:https?|discord):/.test(url) && URL.canParse(url);

const attachmentIn = (component: Json, key = "file"): string | undefined =>
  /^attachment:\/\/([\w.-]+)$/.exec(textIn(objectIn(component[key])["url"]))?.[1];

function fileBreaches(message: Json, components: readonly Json[], files: readonly Named[]): Breach[] {
  const attachments = listIn(message["attachments"]);
  const shown = components.flatMap((component) =>
    [
      attachmentIn(component),
      ...listIn(component["items"]).map((item) => attachmentIn(item, "media")),
    ].flatMap((name) => name ?? []),
  );
  const names = attachments.map((attachment) => textIn(attachment["filename"]));
  return breachesIn([
    [files.length > 10, "attachments", "Must be 10 or fewer in length."],
    [files.some(({ name }) => !names.includes(name)), "attachments", "A file without an attachment"],
    [attachments.length !== files.length, "attachments", "An attachment without a file"],
    [shown.some((name) => !names.includes(name)), "components", "The referenced attachment was not found"],
    [
      attachments.some(({ description }) => textIn(description).length > 1024),
      "attachments",
      "Must be 1024 or fewer in length.",
    ],
  ]);
}
