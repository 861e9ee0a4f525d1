import { ComponentType, MessageFlags } from "discord.js";
import type { APIMessageTopLevelComponent } from "discord.js";
import { LIMITS } from "./limits.ts";
import { bytesOf } from "./message.ts";
import type { OutgoingMessage, PictureFile } from "./message.ts";

/** A message that Discord would refuse: our mistake, never the asker's. Names the limits, never the text. */
export class PayloadError extends Error {
  override readonly name = "PayloadError";
  readonly breaches: readonly string[];

  constructor(breaches: readonly string[]) {
    super(`The message breaks the rules of the platform: ${breaches.join("; ")}.`);
    this.breaches = breaches;
  }
}

/**
 * Checks what discord.js and its builders do not: limits that hold for a message as a whole, and our own rule that
 * nobody is ever notified.
 *
 * @throws PayloadError that names every breach
 */
export function validatePayload({ payload, files }: OutgoingMessage): void {
  const components = payload.components.flatMap(withNested);
  const found = [
    ...envelopeBreaches(payload),
    ...components.flatMap(componentBreaches),
    ...wholeBreaches(components),
    ...fileBreaches({ payload, files }, components),
  ];
  if (found.length > 0) throw new PayloadError([...new Set(found)]);
}

/** Any component of a message; what is nested in it is looked at by itself. */
type Component = APIMessageTopLevelComponent | { readonly type: ComponentType };

function withNested(component: Component): readonly Component[] {
  const nested: readonly Component[] = [
    ...("components" in component ? component.components : []),
    ...("accessory" in component ? [component.accessory] : []),
  ];
  return [component, ...nested.flatMap(withNested)];
}

function envelopeBreaches(payload: OutgoingMessage["payload"]): readonly string[] {
  return breaches([
    [(payload.flags & MessageFlags.IsComponentsV2) === 0, "the Components V2 flag is missing"],
    ["content" in payload || "embeds" in payload || "poll" in payload, "Components V2 has only components"],
    [!isEmptyList(payload.allowed_mentions?.parse), "allowed_mentions must turn everything off"],
    [Object.keys(payload.allowed_mentions ?? {}).length > 1, "allowed_mentions must turn everything off"],
    [payload.components.length === 0, "there are no components"],
  ]);
}

function componentBreaches(component: Component): readonly string[] {
  if ("content" in component) return breaches([[component.content === "", "a text is empty"]]);
  if (component.type === ComponentType.ActionRow && "components" in component)
    return breaches([
      [component.components.length === 0, "an action row is empty"],
      [
        component.components.length > LIMITS.buttonsInRow,
        `more than ${LIMITS.buttonsInRow} buttons in a row`,
      ],
    ]);
  if (component.type === ComponentType.Container && "components" in component)
    return breaches([[component.components.length === 0, "a container is empty"]]);
  return [...labelBreaches(component), ...urlBreaches(component)];
}

function labelBreaches(component: object): readonly string[] {
  if (!("label" in component) || typeof component.label !== "string") return [];
  return breaches([
    [component.label.trim() === "", "a label is empty"],
    [component.label.length > LIMITS.buttonLabel, `a label is longer than ${LIMITS.buttonLabel}`],
  ]);
}

function urlBreaches(component: object): readonly string[] {
  if (!("url" in component) || typeof component.url !== "string") return [];
  return breaches([
    [component.url.length > LIMITS.buttonUrl, `an address is longer than ${LIMITS.buttonUrl}`],
    [!/^https:\/\/[\x21-\x7e]+$/.test(component.url), "an address is not https"],
  ]);
}

function wholeBreaches(components: readonly Component[]): readonly string[] {
  const text = components.reduce((sum, part) => sum + ("content" in part ? part.content.length : 0), 0);
  const ids = components.flatMap((part) => ("custom_id" in part ? [String(part.custom_id)] : []));
  return breaches([
    [text > LIMITS.messageText, `more than ${LIMITS.messageText} characters of text`],
    [components.length > LIMITS.messageComponents, `more than ${LIMITS.messageComponents} components`],
    [
      ids.some((id) => id === "" || id.length > LIMITS.customId),
      `a custom_id is not 1–${LIMITS.customId} long`,
    ],
    [new Set(ids).size < ids.length, "a custom_id occurs twice"],
  ]);
}

function fileBreaches(
  { payload, files }: OutgoingMessage,
  components: readonly Component[],
): readonly string[] {
  const attachments = payload.attachments ?? [];
  const names = attachments.map(({ filename }) => filename);
  const shown = components.flatMap((part) => {
    if ("file" in part) return [part.file.url];
    return "items" in part ? part.items.map(({ media }) => media.url) : [];
  });
  return breaches([
    [attachments.length > LIMITS.attachments, `more than ${LIMITS.attachments} files`],
    [files.length !== attachments.length, "files and attachments differ"],
    [files.some(({ name }, index) => attachments[index]?.filename !== name), "files and attachments differ"],
    [new Set(names).size < names.length, "two files have the same name"],
    [
      shown.some((url) => !names.includes(url.replace("attachment://", ""))),
      "a component shows a missing file",
    ],
    [names.some((name) => !shown.includes(`attachment://${name}`)), "a file is not shown"],
    [files.reduce((sum, file) => sum + bytesOf(file).length, 0) > LIMITS.fileBytes, "files are too large"],
    [names.some((name) => !/^[\w-]+(?:\.[\w-]+)*$/.test(name)), "a file has a name that no address can hold"],
    [
      files.some((file) => "png" in file && !isPicture(file)),
      "a picture is no PNG, or has no alternative text",
    ],
    [
      [...attachments, ...components.flatMap((part) => ("items" in part ? part.items : []))].some(
        ({ description }) => (description ?? "").length > LIMITS.attachmentDescription,
      ),
      `an alternative text is longer than ${LIMITS.attachmentDescription}`,
    ],
  ]);
}

/** The first eight bytes of every PNG. https://www.w3.org/TR/png/#5PNG-file-signature */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const isPicture = ({ name, png, alt }: PictureFile): boolean =>
  name.endsWith(".png") && alt.trim() !== "" && SIGNATURE.every((byte, index) => png[index] === byte);

const breaches = (checks: readonly (readonly [broken: boolean, rule: string])[]): readonly string[] =>
  checks.flatMap(([broken, rule]) => (broken ? [rule] : []));

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
