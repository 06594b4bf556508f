// A real browser for one claim: Debian's Chromium, a fresh profile, and an eye on everything that a page asks for.

import { chromium } from "playwright-core";

/** The longest wait for anything, in milliseconds. */
export const DEADLINE_MS = 30_000;

/** Starts the browser. `program` is the browser's path. */
export async function start(program) {
  return chromium.launch({
    executablePath: program,
    // The sandbox cannot be had as root, as in most containers; the pages are our own.
    chromiumSandbox: process.getuid() !== 0,
    args: ["--font-render-hinting=none", "--disable-lcd-text", "--hide-scrollbars"],
  });
}

/**
 * Opens a page and collects faults: requests to another host, errors of scripts, and everything that the browser
 * complains of, as it does when the content security policy is broken.
 */
export async function open(browser, base, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(DEADLINE_MS);
  const faults = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(base)) {
      faults.push(`asked another host: ${request.url()}`);
    }
  });
  context.on("response", (response) => {
    if (response.status() >= 400) {
      faults.push(`${response.status()}: ${response.url()}`);
    }
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  return { context, page, faults };
}

/** Waits until every font that the page needs is there. */
export async function settled(page) {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Goes to a path below the base; waits until the texts are checked, after which nothing changes by itself, and for the fonts. */
export async function go(page, base, path) {
  await page.goto(new URL(path, base).href);
  await page.waitForFunction(() => !document.querySelector("main[data-checking]"));
  await settled(page);
}
