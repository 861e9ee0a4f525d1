// Copying a quote with its source, or the way to it.

/** Shows the buttons that copy: without a script there are none. */
export function offerCopies() {
  for (const button of document.querySelectorAll("button[data-copy]"))
    if (button instanceof HTMLButtonElement) button.hidden = false;
}

/**
 * Copies what the button names: `data-copy` is the text, empty for the address alone, which is `data-link`.
 *
 * @param {HTMLButtonElement} button
 * @returns {Promise<string>} what to say about it
 */
export async function copyFrom(button) {
  const { copy = "", link = "", copied = "", failed = "" } = button.dataset;
  const text = [copy, new URL(link, location.href).href].filter((line) => line !== "").join("\n");
  const isCopied = await write(text);
  if (!isCopied) return failed;
  // What it copies is named behind that, for those who do not see where it stands.
  const label = button.firstChild;
  const before = label?.textContent ?? "";
  if (label !== null) label.textContent = copied;
  button.addEventListener("blur", () => (label === null ? undefined : (label.textContent = before)), {
    once: true,
  });
  return copied;
}

/** @param {string} text @returns {Promise<boolean>} */
async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
