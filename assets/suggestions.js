// Questions that the article answers, offered as one types: an editable combobox with a list.
// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/

/** Long enough that nothing is asked for between two letters. */
const PAUSE_MS = 150;

/** @param {HTMLInputElement} input - its `data-suggest` is the address that is asked, with `q` */
export function offerSuggestions(input) {
  const source = input.dataset["suggest"];
  if (source === undefined || input.getAttribute("role") === "combobox") return;
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = `${input.id}-suggestions`;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", document.body.dataset["questions"] ?? "Questions that the article answers");
  input.after(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  let latest = 0;
  let chosen = -1;

  const close = () => {
    clearTimeout(pause);
    latest += 1;
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  /** @param {readonly string[]} questions */
  const open = (questions) => {
    list.replaceChildren(
      ...questions.map((question, index) => {
        const item = document.createElement("li");
        item.id = `${list.id}-${index}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        item.textContent = question;
        return item;
      }),
    );
    chosen = -1;
    list.hidden = questions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  };

  const look = async () => {
    latest += 1;
    const turn = latest;
    const url = new URL(source, location.href);
    url.searchParams.set("q", input.value.trim());
    try {
      const response = await fetch(url, { headers: { accept: "application/json" } });
      const { questions } = await response.json();
      if (turn === latest && document.activeElement === input) open(questions);
    } catch {
      // Without suggestions one asks all the same.
      if (turn === latest) close();
    }
  };

  /** @param {number} index */
  const choose = (index) => {
    const items = [...list.children];
    items[chosen]?.setAttribute("aria-selected", "false");
    chosen = (index + items.length) % items.length;
    const item = items[chosen];
    item?.setAttribute("aria-selected", "true");
    item?.scrollIntoView({ block: "nearest" });
    if (item !== undefined) input.setAttribute("aria-activedescendant", item.id);
  };

  /** @param {Element | undefined} item */
  const ask = (item) => {
    input.value = item?.textContent ?? input.value;
    close();
    input.form?.requestSubmit();
  };

  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => void look(), PAUSE_MS);
  });
  input.addEventListener("blur", close);
  input.form?.addEventListener("submit", close);
  input.addEventListener("keydown", (event) => {
    const isOpen = !list.hidden;
    if (event.key === "ArrowDown" && !isOpen) void look();
    else if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp" && isOpen) choose(chosen < 0 ? -1 : chosen - 1);
    else if (event.key === "Escape" && isOpen) close();
    else if (event.key === "Enter" && isOpen && chosen >= 0) ask(list.children[chosen]);
    else return;
    event.preventDefault();
  });
  // The box keeps the focus, so that pressing an item does not close the list first.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target instanceof Element ? event.target.closest("[role=option]") : null;
    if (item !== null) ask(item);
  });
}
