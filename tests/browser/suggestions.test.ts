import { describe, expect, it } from "vitest";
import { completing } from "../web/completing.ts";
import { FERRY } from "../web/site.ts";
import { isWithoutBrowser } from "./chromium.ts";
import { complaintsOf, visits } from "./visits.ts";

describe.skipIf(isWithoutBrowser)("in a browser, questions that may be asked", () => {
  const visit = visits([FERRY], { commands: [completing] });

  it("are offered as one types, chosen by keyboard, and asked", async () => {
    const page = await visit("/articles/ferry");
    const box = page.getByRole("combobox");
    await box.pressSequentially("When");
    await page.getByRole("option").nth(1).waitFor();
    expect(await box.getAttribute("aria-expanded")).toBe("true");
    expect(await complaintsOf(page)).toEqual([]);
    await box.press("ArrowDown");
    await box.press("ArrowDown");
    expect(await page.getByRole("option", { selected: true }).innerText()).toBe("When did it sink? ferry");
    expect(await box.getAttribute("aria-activedescendant")).toBe("ask-question-suggestions-1");
    await box.press("Enter");
    await page.locator(".reply").waitFor();
    expect(await page.locator(".reply").innerText()).toBe("You said: When did it sink? ferry");
    expect(await page.getByRole("listbox").count()).toBe(0);
  });

  it("go away with Escape, and what was typed stays", async () => {
    const page = await visit("/articles/ferry");
    const box = page.getByRole("combobox");
    await box.pressSequentially("Who");
    await page.getByRole("option").waitFor();
    await box.press("Escape");
    expect(await page.getByRole("option").count()).toBe(0);
    expect(await box.inputValue()).toBe("Who");
    await box.press("Enter");
    await page.locator(".reply", { hasText: /^You said: Who$/ }).waitFor();
  });

  it("are pressed as well", async () => {
    const page = await visit("/articles/ferry");
    await page.getByRole("combobox").pressSequentially("Who");
    await page.getByRole("option").click();
    await page.locator(".reply", { hasText: "You said: Who was the captain? ferry" }).waitFor();
  });
});
