import { describe, expect, it } from "vitest";
import { ButtonStyle, ComponentType, MessageFlags } from "discord.js";
import type { APIMessageTopLevelComponent } from "discord.js";
import type { OutgoingMessage, PictureFile } from "../../../src/discord/render/message.ts";
import { PayloadError, validatePayload } from "../../../src/discord/render/validate-payload.ts";

const text = (content: string) => ({ type: ComponentType.TextDisplay as const, content });
const link = (label: string, url = "https://example.org/") => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Link as const,
  label,
  url,
});
const button = (custom_id: string) => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Primary as const,
  label: "Press",
  custom_id,
});
const row = (...components: (ReturnType<typeof link> | ReturnType<typeof button>)[]) => ({
  type: ComponentType.ActionRow as const,
  components,
});
const file = (name: string) => ({ type: ComponentType.File as const, file: { url: `attachment://${name}` } });
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

const messageWith = (
  components: readonly APIMessageTopLevelComponent[],
  more: object = {},
  files: OutgoingMessage["files"] = [],
): OutgoingMessage => ({
  payload: { flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] }, components, ...more },
  files,
});
const attachment = (id: number, filename: string, description = "Words") => ({ id, filename, description });
const aFile = (name: string, words = "words") => ({ name, text: words });

describe("a message that Discord takes", () => {
  it.each<[string, OutgoingMessage]>([
    ["4000 characters of text", messageWith([text("x".repeat(2_000)), text("x".repeat(2_000))])],
    [
      "forty components",
      messageWith([{ type: ComponentType.Container, components: times(39, () => text("x")) }]),
    ],
    ["five buttons in a row", messageWith([row(...times(5, (n) => button(`button ${n}`)))])],
    [
      "a label of 80 and an address of 512",
      messageWith([row(link("x".repeat(80), "https://e.org/".padEnd(512, "x")))]),
    ],
    [
      "a file that is shown",
      messageWith([file("a.txt")], { attachments: [attachment(0, "a.txt")] }, [aFile("a.txt")]),
    ],
  ])("passes: %s", (_name, message) => {
    expect(() => validatePayload(message)).not.toThrow();
  });
});

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const gallery = (name: string, description = "What it shows."): APIMessageTopLevelComponent => ({
  type: ComponentType.MediaGallery,
  items: [{ media: { url: `attachment://${name}` }, description }],
});

function pictureMessage(change: Partial<PictureFile>): OutgoingMessage {
  const picture = { name: "a.png", png: PNG, alt: "What it shows.", ...change };
  const { name, alt } = picture;
  return messageWith([gallery(name, alt)], { attachments: [attachment(0, name, alt)] }, [picture]);
}

it("a message with a picture passes", () => {
  expect(() => validatePayload(pictureMessage({}))).not.toThrow();
});

describe("a message that breaks a rule", () => {
  it.each<[string, OutgoingMessage]>([
    ["more than 4000 characters", messageWith([text("x".repeat(2_000)), text("x".repeat(2_001))])],
    [
      "more than 40 components",
      messageWith([{ type: ComponentType.Container, components: times(40, () => text("x")) }]),
    ],
    ["more than 5 buttons", messageWith([row(...times(6, (n) => link(String(n))))])],
    ["an action row is empty", messageWith([row()])],
    ["a container is empty", messageWith([{ type: ComponentType.Container, components: [] }])],
    ["there are no components", messageWith([])],
    ["a text is empty", messageWith([text("")])],
    ["a label is empty", messageWith([row(link(" "))])],
    ["a label is longer than 80", messageWith([row(link("x".repeat(81)))])],
    ["an address is longer than 512", messageWith([row(link("x", "https://e.org/".padEnd(513, "x")))])],
    ["an address is not https", messageWith([row(link("x", "http://example.org/"))])],
    ["a custom_id occurs twice", messageWith([row(button("same"), button("same"))])],
    ["a custom_id is not 1–100 long", messageWith([row(button("x".repeat(101)))])],
    ["a custom_id is not 1–100 long", messageWith([row(button(""))])],
    ["the Components V2 flag is missing", messageWith([text("x")], { flags: 0 })],
    ["only components", messageWith([text("x")], { content: "x" })],
    ["only components", messageWith([text("x")], { embeds: [] })],
    ["a component shows a missing file", messageWith([file("a.txt")])],
    ["a component shows a missing file", messageWith([gallery("a.png")])],
    ["a picture is no PNG", pictureMessage({ png: Buffer.from("GIF89a") })],
    ["a picture is no PNG", pictureMessage({ name: "a.txt" })],
    ["a picture is no PNG, or has no alternative text", pictureMessage({ alt: " " })],
    ["an alternative text is longer than 1024", pictureMessage({ alt: "x".repeat(1_025) })],
    ["a file has a name that no address can hold", pictureMessage({ name: "a b.png" })],
    ["files are too large", pictureMessage({ png: Buffer.concat([PNG, Buffer.alloc(8_000_000)]) })],
    [
      "a file is not shown",
      messageWith([text("x")], { attachments: [attachment(0, "a.txt")] }, [aFile("a.txt")]),
    ],
    ["files and attachments differ", messageWith([file("a.txt")], { attachments: [attachment(0, "a.txt")] })],
    [
      "two files have the same name",
      messageWith(
        [file("a.txt"), file("a.txt")],
        { attachments: [attachment(0, "a.txt"), attachment(1, "a.txt")] },
        [aFile("a.txt"), aFile("a.txt")],
      ),
    ],
    [
      "more than 10 files",
      messageWith(
        times(11, (n) => file(`${n}.txt`)),
        { attachments: times(11, (n) => attachment(n, `${n}.txt`)) },
        times(11, (n) => aFile(`${n}.txt`)),
      ),
    ],
    [
      "an alternative text is longer than 1024",
      messageWith([file("a.txt")], { attachments: [attachment(0, "a.txt", "x".repeat(1_025))] }, [
        aFile("a.txt"),
      ]),
    ],
    [
      "files are too large",
      messageWith([file("a.txt")], { attachments: [attachment(0, "a.txt")] }, [
        aFile("a.txt", "x".repeat(8_000_001)),
      ]),
    ],
  ])("is refused: %s", (rule, message) => {
    expect(() => validatePayload(message)).toThrow(rule);
  });

  it.each([undefined, {}, { parse: ["users"] }, { parse: [], users: ["1"] }])(
    "is refused where anybody could be notified: %j",
    (allowed_mentions) => {
      const message = messageWith([text("@everyone")], { allowed_mentions });
      expect(() => validatePayload(message)).toThrow("allowed_mentions must turn everything off");
    },
  );

  it("is refused with all that is wrong, each thing once", () => {
    const message = messageWith([text("")], { flags: 0 });
    const refusal = new PayloadError(["the Components V2 flag is missing", "a text is empty"]);
    expect(() => validatePayload(message)).toThrow(refusal);
  });

  it("is refused without repeating what it says", () => {
    const secret = "the words of the article ".repeat(400);
    expect(() => validatePayload(messageWith([text(secret)]))).toThrow(/^(?!.*the words of the article)/);
  });
});
