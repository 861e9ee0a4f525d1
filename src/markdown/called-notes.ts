import type { Nodes } from "hast";
import { idOf, isElement, isUnseen } from "./elements.ts";
import { isBackLink, labelOfLink, targetOf } from "./note-marks.ts";

/** The labels of the notes that are called by links, by the ids that the links lead to. */
export function calledNotes(root: Nodes): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const visit = (node: Nodes, isRaised: boolean): void => {
    if (isElement(node) && isUnseen(node)) return;
    if (isElement(node) && node.tagName === "a" && !isBackLink(node)) {
      const target = targetOf(node);
      const label = labelOfLink(node, isRaised);
      if (target !== undefined && label !== undefined) labels.set(target, label);
    }
    if ("children" in node)
      for (const child of node.children)
        visit(child, isRaised || (isElement(node) && node.tagName === "sup"));
  };
  visit(root, false);
  return labels;
}

/** The first id among elements, and those in them, that a note is called by. */
export function noteIn(nodes: readonly Nodes[], labels: ReadonlyMap<string, string>): string | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const label = labels.get(idOf(node) ?? "") ?? noteIn(node.children, labels);
    if (label !== undefined) return label;
  }
  return undefined;
}
