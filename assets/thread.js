// What was asked before, below the answer: the newest first. It is kept with each page in the browser's history, so that
// Back, Forward and loading again show it as it was.

/** One question with its answer. @typedef {{ question: string, address: string, html: string }} Exchange */

/** More than these nobody looks for, and a browser keeps only so much with a page. */
const MOST_KEPT = 20;
const LONGEST_KEPT = 20_000;

/**
 * The thread for a page that is about to be shown: what this page shows goes before what came earlier. Another article begins anew.
 *
 * @param {readonly Exchange[]} earlier
 * @param {string} from - the address of this page
 * @param {string} to - of the next
 * @returns {readonly Exchange[]}
 */
export function threadFrom(earlier, from, to) {
  if (articleIn(from) === undefined || articleIn(from) !== articleIn(to)) return [];
  const now = shownExchange(from);
  return [...(now === undefined ? [] : [now]), ...earlier]
    .filter(
      ({ address }, index, all) =>
        address !== to && all.findIndex((one) => one.address === address) === index,
    )
    .slice(0, MOST_KEPT);
}

/** @param {string} address */
function articleIn(address) {
  return /^\/articles\/([^/?]+)/.exec(address)?.[1];
}

/** @param {string} address @returns {Exchange | undefined} */
function shownExchange(address) {
  const reply = document.querySelector(".notes > .reply");
  const question = reply?.querySelector(".question q")?.textContent ?? "";
  if (reply === null || reply === undefined || question === "") return undefined;
  const kept = document.createElement("div");
  for (const part of reply.children)
    if (!part.matches(".question, .actions, .suggested")) kept.append(part.cloneNode(true));
  for (const named of kept.querySelectorAll("[id]")) named.removeAttribute("id");
  // A place that this answer marks is found where this answer is.
  for (const link of kept.querySelectorAll("a[href^='#']"))
    link.setAttribute("href", address + (link.getAttribute("href") ?? ""));
  const html = kept.innerHTML;
  return { question, address, html: html.length > LONGEST_KEPT ? "" : html };
}

/** Shows them below the answer, or below the box where nothing was asked on this page. @param {readonly Exchange[]} earlier */
export function showEarlier(earlier) {
  const notes = document.querySelector(".notes");
  if (notes === null || earlier.length === 0 || notes.querySelector(".earlier") !== null) return;
  const section = document.createElement("section");
  section.className = "earlier";
  const heading = document.createElement("h2");
  heading.textContent = document.body.dataset["earlier"] ?? "Asked before";
  heading.id = "earlier";
  section.setAttribute("aria-labelledby", heading.id);
  section.append(heading, ...earlier.map(exchangeOf));
  notes.append(section);
}

/** @param {Exchange} exchange */
function exchangeOf({ question, address, html }) {
  const shown = document.createElement("div");
  shown.className = "exchange";
  const asked = document.createElement("h3");
  const link = document.createElement("a");
  link.href = address;
  link.dir = "auto";
  link.textContent = question;
  asked.append(link);
  const { body } = new DOMParser().parseFromString(html, "text/html");
  shown.append(asked, ...body.children);
  return shown;
}
