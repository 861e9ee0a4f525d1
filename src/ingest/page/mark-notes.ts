import type { Element, ElementContent, Root } from "hast";
import { calledNotes } from "../../markdown/called-notes.ts";
import { idOf } from "../../markdown/elements.ts";
import { isBackLink, labelOfLink, labelOfRaised, targetOf } from "../../markdown/note-marks.ts";
import { textUnder } from "./element.ts";

/** Elements of our own, for what Markdown has and HTML has not. */
export const NOTE_CALL = "note-call";
export const NOTE = "note-text";

/**
 * Marks where a page calls its notes, and the notes themselves, which move to its end. A call whose note is not there stays a raised mark;
 * links back from a note go.
 */
export function markNotes(root: Root): Root {
  const labels = calledNotes(root);
  const found = new Set<string>();
  const notes: Element[] = [];
  const names = namesOf(labels);
  for (const id of idsUnder(root)) if (labels.has(id)) found.add(id);

  const read = (node: ElementContent, isRaised: boolean, before: string): ElementContent[] => {
    if (node.type !== "element") return [node];
    if (node.tagName === "a") {
      if (isBackLink(node)) return [];
      const label = labelOfLink(node, isRaised);
      const target = targetOf(node) ?? "";
      if (label !== undefined && before.trim() !== "")
        return [call(found.has(target) ? names.get(target) : undefined, label)];
    }
    if (node.tagName === "sup" && labelOfRaised(node, before) !== undefined && !hasLink(node))
      return [call(undefined, labelOfRaised(node, before) ?? "")];
    const isInSup = isRaised || node.tagName === "sup";
    const children = readAll(node, isInSup, before);
    if (
      node.tagName === "sup" &&
      children.some((child) => child.type === "element" && child.tagName === NOTE_CALL)
    )
      return children;
    const name = names.get(idOf(node) ?? "");
    if (name === undefined || !found.has(idOf(node) ?? "") || node.tagName === "a" || isRaised)
      return [{ ...node, children }];
    notes.push({ type: "element", tagName: NOTE, properties: { name }, children });
    return [];
  };
  const readAll = (node: Element, isRaised: boolean, outer: string): ElementContent[] => {
    let before = outer;
    return node.children.flatMap((child) => {
      const done = read(child, isRaised, before);
      before += child.type === "text" ? child.value : child.type === "element" ? textUnder(child) : "";
      return done;
    });
  };
  const children = root.children.flatMap((child): Root["children"] =>
    child.type === "element" ? read(child, false, "") : [child],
  );
  return { ...root, children: [...children, ...notes] };
}

const call = (name: string | undefined, label: string): Element => ({
  type: "element",
  tagName: NOTE_CALL,
  properties: name === undefined ? {} : { name },
  children: [{ type: "text", value: label }],
});

/** A name for each note, as its label has it; where two have the same, their order tells them apart. */
function namesOf(labels: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const used = new Set<string>();
  return new Map(
    [...labels].map(([id, label]) => {
      const plain = label.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "note";
      let name = plain;
      for (let turn = 2; used.has(name); turn += 1) name = `${plain}-${turn}`;
      used.add(name);
      return [id, name];
    }),
  );
}

function* idsUnder(node: Root | Element): Generator<string> {
  for (const child of node.children) {
    if (child.type !== "element") continue;
    const id = idOf(child);
    if (id !== undefined && child.tagName !== "a") yield id;
    yield* idsUnder(child);
  }
}

const hasLink = (node: Element): boolean =>
  node.children.some((child) => child.type === "element" && (child.tagName === "a" || hasLink(child)));
