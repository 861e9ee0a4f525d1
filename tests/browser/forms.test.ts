import { describe, expect, it } from "vitest";
import { isWithoutBrowser } from "./chromium.ts";
import { AT, ARTICLES } from "./the-article.ts";
import { complaintsOf, visits } from "./visits.ts";

describe.skipIf(isWithoutBrowser)("in a browser, a form", () => {
  const visit = visits(ARTICLES);
  const LONG = "why ".repeat(750);

  it("cuts nothing that is too long, and says how long it may be", async () => {
    const page = await visit(AT);
    const box = page.getByLabel("Your question");
    await box.fill(LONG);
    await box.press("Enter");
    expect((await box.inputValue()).length).toBe(LONG.length);
    expect(await page.evaluate("document.querySelector('.asked input').validationMessage")).toBe(
      "Questions can be up to 1,000 characters.",
    );
    await box.fill("When was Crimea annexed?");
    await box.press("Enter");
    await page.locator(".reply blockquote").waitFor();
  });

  it("says the same without a script, beside what was typed", async () => {
    const page = await visit(AT, { javaScriptEnabled: false });
    await page.getByLabel("Your question").fill(LONG);
    await page.getByRole("button", { name: "Ask" }).click();
    await page.waitForURL(/question=/);
    const box = page.getByLabel("Your question");
    expect((await box.inputValue()).trim()).toBe(LONG.trim());
    expect(await box.getAttribute("aria-invalid")).toBe("true");
  });

  it("ties what is wrong to the field that is wrong, and to no other", async () => {
    const page = await visit(`${AT}/timeline?from=the+day+before&to=2020`);
    const from = page.getByLabel("From", { exact: true });
    expect(await from.getAttribute("aria-invalid")).toBe("true");
    const problem = await from.getAttribute("aria-describedby");
    expect(await page.locator(`#${problem}`).innerText()).toContain("takes a year, a month or a day");
    expect(await page.getByLabel("To", { exact: true }).getAttribute("aria-invalid")).toBe(null);
    expect(await complaintsOf(page)).toEqual([]);
  });
});
