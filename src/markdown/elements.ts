import type { Element, Nodes } from "hast";

const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Elements that browsers set as blocks of their own. */
const BLOCKS = set(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p plaintext pre search section summary
  table tbody td tfoot th thead tr ul
`);

/** Elements of which no word is seen, or whose words are no part of the text. */
const UNSEEN = set(`
  annotation annotation-xml applet area audio base button canvas col colgroup datalist embed head iframe img input link map meta
  meter noembed noframes noscript object param picture progress rp rt script select source style svg template textarea title track video
`);

export const isElement = (node: Nodes | undefined): node is Element => node?.type === "element";

export const isBlock = (node: Nodes): node is Element => isElement(node) && BLOCKS.has(node.tagName);

export const isUnseen = (node: Nodes): boolean =>
  isElement(node) &&
  (UNSEEN.has(node.tagName) ||
    node.properties["hidden"] === true ||
    node.properties["hidden"] === "" ||
    /(?:^|;)\s*display\s*:\s*none/i.test(node.properties.style ?? ""));

/** The elements in which a block lies, so that they part a line of text though they are set in lines. */
export function holdersOfBlocks(root: Nodes): ReadonlySet<Nodes> {
  const holders = new Set<Nodes>();
  const visit = (node: Nodes): boolean => {
    if (!("children" in node) || isUnseen(node)) return false;
    let holds = false;
    for (const child of node.children) holds = visit(child) || isBlock(child) || holds;
    if (holds) holders.add(node);
    return holds;
  };
  visit(root);
  return holders;
}

/** The words of an element, whatever they are for. */
export function wordsOfElement(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(wordsOfElement).join("") : "";
}

/** What an element calls itself, for links to it. */
export const idOf = (node: Element): string | undefined => {
  const { id, name } = node.properties;
  return typeof id === "string" ? id : node.tagName === "a" && typeof name === "string" ? name : undefined;
};
