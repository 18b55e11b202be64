import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { marked } from "marked";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { runCli } from "../bed/runner/run-cli.ts";
import { makeHostile } from "../bundle/hostile-pull-request.ts";
import { openStage, type Stage } from "../bundle/stage.ts";
import { BROWSER_FLAGS, findBrowser } from "./browser.ts";

/*
 * The pages that people see, looked at in a browser. With TRUST_LAYER_PICTURES=required a missing browser fails;
 * TRUST_LAYER_PICTURES_DIR=<folder> keeps what was drawn.
 */

const executablePath = findBrowser();
const sizes = [
  { width: 1200, height: 800 },
  { width: 400, height: 800 },
] as const;
const schemes = ["light", "dark"] as const;

it.runIf(process.env["TRUST_LAYER_PICTURES"] === "required")("a browser is here, since it is required", () => {
  expect(executablePath).not.toBeNull();
});

/** The parts of the DOM that the checks use; these functions run in the page. */
interface Element {
  tagName: string;
  textContent: string;
  parentElement: Element | null;
  attributes: Iterable<{ name: string; value: string }>;
  getBoundingClientRect(): { top: number; bottom: number; left: number; right: number; height: number };
}
interface Window {
  document: {
    documentElement: { scrollWidth: number; clientWidth: number };
    querySelector(selector: string): Element | null;
    querySelectorAll(selector: string): Iterable<Element>;
  };
  getComputedStyle: (element: Element) => { color: string; backgroundColor: string };
}

/** Relative luminance of WCAG 2.2 out of `rgb(…)`; an alpha of 0 is no colour. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.skipIf(executablePath === null)(
  executablePath === null ? "pictures: left out, since no browser is installed here" : "pictures",
  () => {
    let browser: Browser;
    let stage: Stage;
    const pages = new Map<string, string>();

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath ?? "", args: BROWSER_FLAGS });
      stage = await openStage({ prepare: makeHostile });
      const hostile = await stage.run("root", { inputs: { upload: "false" } });
      const folder = await stage.folder();
      pages.set("page of a hostile pull request", hostile.files.get("published/public/index.html") ?? "");
      pages.set("summary of a hostile pull request", join(folder, "summary.html"));
      // GitHub draws the summary in a column of its own page; what matters here is what comes alive and what is cut.
      writeFileSync(
        join(folder, "summary.html"),
        `<!doctype html><meta charset="utf-8"><style>body{font:16px sans-serif;overflow-wrap:anywhere}table{display:block;overflow-x:auto}</style>${await marked.parse(hostile.summary, { gfm: true })}`,
      );
      const repository = join(folder, "repository");
      mkdirSync(repository);
      const git = (...args: string[]): void =>
        void execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", ...args], { cwd: repository });
      git("init", "--quiet");
      writeFileSync(join(repository, "a.txt"), "a\n");
      git("add", "-A");
      git("commit", "--quiet", "-m", "feat: begin <img src=x onerror=alert(1)>");
      writeFileSync(join(repository, `${"long-name-".repeat(20)}<b>.ts`), "export const value = 1;\n");
      git("add", "-A");
      git("commit", "--quiet", "-m", "feat: go on");
      const pilot = await runCli({ args: ["pilot"], cwd: repository });
      if (pilot.exitCode !== 0) throw new Error(pilot.stderr);
      pages.set("page of a pilot", join(repository, ".trust-layer", "index.html"));
    });
    afterAll(async () => {
      await browser.close();
      await stage.close();
    });

    /** Opens a page offline; `told` gets every request beyond it, every dialog, error and console line. */
    async function open(
      name: string,
      size: (typeof sizes)[number],
      colorScheme: (typeof schemes)[number],
    ): Promise<{ page: Page; told: string[]; context: BrowserContext }> {
      const context = await browser.newContext({ viewport: size, colorScheme, offline: true });
      const page = await context.newPage();
      const told: string[] = [];
      const url = pathToFileURL(pages.get(name) ?? "").href;
      context.on("request", (request) => (request.url() === url ? undefined : told.push(request.url())));
      page.on("dialog", (dialog) => {
        told.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("pageerror", (error) => told.push(error.message));
      page.on("console", (line) => told.push(line.text()));
      await page.goto(url);
      const keep = process.env["TRUST_LAYER_PICTURES_DIR"];
      if (keep !== undefined)
        await page.screenshot({ path: join(keep, `${name.replaceAll(" ", "-")}-${size.width}-${colorScheme}.png`), fullPage: true });
      return { page, told, context };
    }

    describe.each(["page of a hostile pull request", "page of a pilot"])("%s", (name) => {
      it.each(sizes.flatMap((size) => schemes.map((scheme) => [size.width, scheme, size] as const)))(
        "at %i pixels, %s: readable, at rest, nothing leaves",
        async (_, scheme, size) => {
          const { page, told, context } = await open(name, size, scheme);
          try {
            const seen = await page.evaluate(() => {
              const { document, getComputedStyle } = globalThis as unknown as Window;
              const heading = document.querySelector("h1");
              if (heading === null) throw new Error("the page has no headline");
              let behind: Element | null = heading;
              while (behind !== null && /, 0\)$|transparent/.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
              const { color } = getComputedStyle(heading);
              const { top, bottom, left, right, height } = heading.getBoundingClientRect();
              return {
                text: heading.textContent,
                box: { top, bottom, left, right, height },
                color,
                background: behind === null ? "rgb(255, 255, 255)" : getComputedStyle(behind).backgroundColor,
                overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
                scripts: [...document.querySelectorAll("script, iframe, img, object, embed, form, link, base, svg image")].map(
                  ({ tagName }) => tagName,
                ),
              };
            });
            expect(seen.text.trim()).not.toBe("");
            expect(seen.box.height).toBeGreaterThan(10);
            expect(seen.box.top).toBeGreaterThanOrEqual(0);
            expect(seen.box.bottom).toBeLessThanOrEqual(size.height);
            expect(seen.box.right).toBeLessThanOrEqual(size.width);
            expect(seen.overflow, "the page scrolls sideways").toBeLessThanOrEqual(0);
            expect(seen.scripts).toEqual([]);
            expect(contrast(seen.color, seen.background), `${seen.color} on ${seen.background}`).toBeGreaterThanOrEqual(4.5);
            expect(told).toEqual([]);
          } finally {
            await context.close();
          }
        },
      );

      it("is another picture in the dark", async () => {
        const pictures = await Promise.all(
          schemes.map(async (scheme) => {
            const { page, context } = await open(name, sizes[0], scheme);
            const background = await page.evaluate(() => {
              const { document, getComputedStyle } = globalThis as unknown as Window;
              const body = document.querySelector("body");
              return body === null ? "" : getComputedStyle(body).backgroundColor;
            });
            await context.close();
            return background;
          }),
        );
        expect(luminance(pictures[0] ?? "")).toBeGreaterThan(0.7);
        expect(luminance(pictures[1] ?? "")).toBeLessThan(0.2);
      });

      it("holds no byte that a browser would fetch", () => {
        const html = readFileSync(pages.get(name) ?? "", "utf8");
        expect(html).not.toMatch(/<[^>]*\s(?:src|srcset|poster|background|style)\s*=|url\(|@import/i);
      });
    });

    describe.each(["page of a hostile pull request", "summary of a hostile pull request"])("%s", (name) => {
      it("shows hostile words as words", async () => {
        const { page, told, context } = await open(name, sizes[0], "light");
        try {
          const seen = await page.evaluate(() => {
            const { document } = globalThis as unknown as Window;
            const all = [...document.querySelectorAll("body *")];
            return {
              tags: [...new Set(all.map(({ tagName }) => tagName.toLowerCase()))],
              attributes: [...new Set(all.flatMap(({ attributes }) => [...attributes].map((attribute) => attribute.name)))],
              links: [
                ...new Set(
                  all.flatMap(({ attributes }) =>
                    [...attributes].filter((attribute) => attribute.name === "href").map(({ value }) => value),
                  ),
                ),
              ],
              text: document.querySelector("body")?.textContent ?? "",
            };
          });
          expect(
            seen.tags.filter((tag) =>
              ["script", "img", "iframe", "object", "embed", "form", "input", "button", "svg", "style", "link", "base"].includes(tag),
            ),
          ).toEqual([]);
          expect(seen.attributes.filter((attribute) => attribute.startsWith("on") || attribute === "src")).toEqual([]);
          expect(
            seen.links.filter(
              (href) =>
                !/^(?:#|https:\/\/(?:github\.com\/acme\/widgets\/|coverage\.example\.com\/)|[\w./-]+\.(?:md|json|ndjson|html)$)/.test(href),
            ),
          ).toEqual([]);
          expect(seen.text).toContain("<script>alert(1)<.script>");
          expect(seen.text).toContain("<img src=x>");
          expect(told).toEqual([]);
        } finally {
          await context.close();
        }
      });
    });

    it("the summary begins with its headline, and its tables and folds are whole", async () => {
      const { page, context } = await open("summary of a hostile pull request", sizes[0], "light");
      try {
        const seen = await page.evaluate(() => {
          const { document } = globalThis as unknown as Window;
          return {
            first: document.querySelector("body > :first-child, body > style + *")?.textContent ?? "",
            heading: document.querySelector("h2")?.textContent ?? "",
            tables: [...document.querySelectorAll("table")].length,
            folds: [...document.querySelectorAll("body > details")].length,
            foldsWithin: [...document.querySelectorAll("details details")].length,
            summaries: [...document.querySelectorAll("details > summary:first-child")].length,
            loose: [...document.querySelectorAll("body > p")].filter(({ textContent }) => /^\s*\|.*\|\s*$/m.test(textContent)).length,
          };
        });
        expect(seen.heading).toMatch(/FAIL/);
        expect(seen.tables).toBeGreaterThan(2);
        expect(seen.folds).toBeGreaterThan(3);
        expect(seen.summaries).toBe(seen.folds);
        expect(seen.foldsWithin).toBe(0);
        expect(seen.loose).toBe(0);
      } finally {
        await context.close();
      }
    });
  },
);
