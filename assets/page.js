// Pages without reloading. Every page is whole without this: it only fetches the next one, puts its main part in place of
// this one's, and keeps the browser's history as it would have been.
import { copyFrom, offerCopies } from "./copying.js";
import { offerSuggestions } from "./suggestions.js";
import { showEarlier, threadFrom } from "./thread.js";

/** A page as it was left, for whoever comes back to it. */
/** @typedef {{ title: string, masthead: Element, main: Element, scroll: number }} LeftPage */

/** More are fetched again. */
const MOST_KEPT = 20;
/** Longer replies are announced by their beginning. */
const ANNOUNCED = 400;

/** @type {Map<number, LeftPage>} */
const left = new Map();
let shownAddress = addressOf(new URL(location.href));
let shownKey = Number(history.state?.key ?? Date.now());
let latest = 0;

// Of a page that is loaded again, the browser knows its state: where it was read, and what was asked before.
const scrolledTo = history.state?.scroll;
history.scrollRestoration = "manual";
history.replaceState({ ...history.state, key: shownKey }, "");
begin();
if (typeof scrolledTo === "number") window.scrollTo({ top: scrolledTo, behavior: "instant" });
else if (location.hash === "") arrive();
document.addEventListener("click", onClick);
document.addEventListener("input", onInput);
document.addEventListener("submit", onSubmit);
window.addEventListener("popstate", onPop);
window.addEventListener("scrollend", keepPlace);
window.addEventListener("pagehide", keepPlace);

/** What is a page of its own: a fragment is a place in it. @param {URL} url */
function addressOf({ pathname, search }) {
  return pathname + search;
}

/** What a page needs once it is there. */
function begin() {
  for (const input of document.querySelectorAll("input[data-suggest]"))
    if (input instanceof HTMLInputElement) offerSuggestions(input);
  offerCopies();
  showEarlier(history.state?.earlier ?? []);
}

/** Brings into view what a page that was opened by its address is about. */
function arrive() {
  const place = document.querySelector("main [autofocus]");
  if (place !== null) place.scrollIntoView({ block: "center" });
  else if (isBeside()) showMark();
}

/** The article lies beside its questions, not below them. */
function isBeside() {
  return window.matchMedia("(min-width: 64rem)").matches;
}

/** The first place that answers, where it is not in view already. */
function showMark() {
  const mark = document.querySelector("article mark");
  if (mark === null) return;
  const { top, bottom } = mark.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) mark.scrollIntoView({ block: "center" });
}

/** Remembers with the page how far it was read. */
function keepPlace() {
  history.replaceState({ ...history.state, scroll: window.scrollY }, "");
}

/** What is too long is said at once; nothing is cut. @param {Event} event */
function onInput({ target }) {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  const most = Number(target.dataset["most"] ?? Infinity);
  target.setCustomValidity(target.value.trim().length > most ? (target.dataset["tooLong"] ?? "") : "");
}

/** @param {MouseEvent} event */
function onClick(event) {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const copied = event.target instanceof Element ? event.target.closest("button[data-copy]") : null;
  if (copied instanceof HTMLButtonElement) {
    void copyFrom(copied).then(say);
    return;
  }
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (link === null || link.hasAttribute("download") || link.hasAttribute("target")) return;
  const url = new URL(link.getAttribute("href") ?? "", location.href);
  if (url.origin !== location.origin || url.pathname.startsWith("/assets/")) return;
  // A place in this page is the browser's own business.
  if (addressOf(url) === shownAddress && url.hash !== "") return;
  event.preventDefault();
  void go(url, { isNew: true, isAsked: false });
}

/** @param {SubmitEvent} event */
function onSubmit(event) {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
  event.preventDefault();
  const url = new URL(form.getAttribute("action") ?? "", location.href);
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && value.trim() !== "") url.searchParams.set(name, value.trim());
  void go(url, { isNew: true, isAsked: true });
}

/** @param {PopStateEvent} event */
function onPop(event) {
  const url = new URL(location.href);
  const key = Number(event.state?.key ?? Date.now());
  if (event.state === null) history.replaceState({ key }, "");
  // Only the fragment has changed.
  if (addressOf(url) === shownAddress) {
    shownKey = key;
    return;
  }
  leave();
  const known = left.get(key);
  latest += 1;
  shownKey = key;
  if (known === undefined) {
    void go(url, { isNew: false, isAsked: false });
    return;
  }
  shownAddress = addressOf(url);
  put(known);
  window.scrollTo({ top: known.scroll, behavior: "instant" });
}

/** Keeps the page that is shown, as it is; its boxes hold what they held when it came. */
function leave() {
  const { masthead, main } = parts(document);
  for (const form of main.querySelectorAll("form")) form.reset();
  left.delete(shownKey);
  left.set(shownKey, { title: document.title, masthead, main, scroll: window.scrollY });
  const [oldest] = left.keys();
  if (left.size > MOST_KEPT && oldest !== undefined) left.delete(oldest);
}

/**
 * @param {URL} url
 * @param {{ isNew: boolean, isAsked: boolean }} how
 */
async function go(url, { isNew, isAsked }) {
  latest += 1;
  const turn = latest;
  const { main } = parts(document);
  main.setAttribute("aria-busy", "true");
  say(document.body.dataset["looking"] ?? "Looking …");
  const page = await fetchPage(url);
  if (turn !== latest) return;
  main.removeAttribute("aria-busy");
  if (page === undefined) {
    // The browser says better than we could what is wrong.
    location.assign(url);
    return;
  }
  if (isNew) {
    const earlier = threadFrom(history.state?.earlier ?? [], shownAddress, addressOf(page.url));
    keepPlace();
    leave();
    shownKey = Date.now() + latest;
    history.pushState({ key: shownKey, earlier }, "", page.url);
  }
  shownAddress = addressOf(page.url);
  put({ title: page.document.title, ...parts(page.document) });
  begin();
  const { scroll } = history.state ?? {};
  if (!isNew && typeof scroll === "number") window.scrollTo({ top: scroll, behavior: "instant" });
  else settle(isAsked, page.url.hash);
}

/** @param {URL} url @returns {Promise<{ document: Document, url: URL } | undefined>} */
async function fetchPage(url) {
  try {
    const response = await fetch(url, { headers: { accept: "text/html" } });
    if (!response.headers.get("content-type")?.startsWith("text/html")) return undefined;
    const fetched = new DOMParser().parseFromString(await response.text(), "text/html");
    // A newer version of the page has another script: then everything is loaded anew.
    if (scriptOf(fetched) !== scriptOf(document)) return undefined;
    const target = new URL(response.url);
    target.hash = url.hash;
    return { document: fetched, url: target };
  } catch {
    return undefined;
  }
}

/** @param {Document} page */
function scriptOf(page) {
  return page.querySelector("script[src]")?.getAttribute("src");
}

/** @param {Document} page */
function parts(page) {
  const masthead = page.querySelector(".masthead");
  const main = page.querySelector("main");
  if (masthead === null || main === null) throw new Error("A page has a masthead and a main part.");
  return { masthead, main };
}

/** @param {{ title: string, masthead: Element, main: Element }} page */
function put({ title, masthead, main }) {
  const shown = parts(document);
  document.title = title;
  shown.masthead.replaceWith(masthead);
  shown.main.replaceWith(main);
}

/**
 * Brings what is new into view and says so: the asker stays in the box, a follower of a link goes where it leads.
 *
 * @param {boolean} isAsked
 * @param {string} hash
 */
function settle(isAsked, hash) {
  const { main } = parts(document);
  const reply = main.querySelector(".reply");
  const box = main.querySelector("form .asked input");
  if (isAsked && reply instanceof HTMLElement) {
    say(reply.innerText.slice(0, ANNOUNCED));
    const isTouched = window.matchMedia("(pointer: coarse)").matches;
    if (box instanceof HTMLElement && !isTouched) box.focus({ preventScroll: true });
    else focusOn(reply);
    // Beside the article, box and answer stay where they are and the text moves; below one another, they come first.
    if (isBeside() && main.classList.contains("article")) showMark();
    else (box?.closest("form") ?? reply).scrollIntoView({ block: "start" });
    return;
  }
  say(document.title);
  const place = hash === "" ? main.querySelector("[autofocus]") : document.getElementById(hash.slice(1));
  focusOn(place ?? main);
  if (place === null) window.scrollTo({ top: 0, behavior: "instant" });
  else place.scrollIntoView({ block: "center" });
}

/** @param {Element} element */
function focusOn(element) {
  if (!(element instanceof HTMLElement)) return;
  if (!element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** @param {string} text */
function say(text) {
  const status = document.getElementById("status");
  if (status !== null) status.textContent = text;
}
