// The claims, one function each. Each throws when it does not hold.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";

import { DEADLINE_MS, go, open, settled } from "./browser.mjs";
import { SCRIPTS } from "./scripts.mjs";

/** A telephone, a tablet, a desk. */
const SIZES = { phone: [360, 740], tablet: [768, 1024], desk: [1280, 900] };

/** A template in the pseudolocales: English with accents and a third longer, and English from the right. */
const pseudo = (given) => `/templates/${given.template}?pseudo=on&lang=en-XA&lang=ar-XB`;

/** The pages that are looked at: those that are named, else all that there are for one template. */
const pagesOf = (given) => given.pages ?? ["/", `/templates/${given.template}`, "/locales", "/locales/ar", "/locales/my", "/findings", pseudo(given)];

/** Languages whose script comes from the system. */
const isCjk = (lang) => /^(zh|ja|ko)(-|$)/.test(lang);

/** The fonts that really drew an element, by the browser's own account. */
async function fontsOf(client, selector) {
  const { root } = await client.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await client.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector });
  const all = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await client.send("CSS.getPlatformFontsForNode", { nodeId });
    all.push(fonts);
  }
  return all;
}

async function inspector(page) {
  const client = await page.context().newCDPSession(page);
  await client.send("DOM.enable");
  await client.send("CSS.enable");
  return client;
}

/** Every text of the page is drawn by a font that came with it, runs the right way, and no letter is a box. */
export async function scripts(browser, given) {
  const { page, faults } = await open(browser, given.base);
  await go(page, given.base, `/templates/${given.template}`);
  const client = await inspector(page);
  const texts = await page.$$eval(".language .text", (all) =>
    all.map((one) => ({
      lang: one.lang,
      dir: one.dir,
      direction: getComputedStyle(one).direction,
      text: one.textContent,
      lineHeight: parseFloat(getComputedStyle(one).lineHeight) / parseFloat(getComputedStyle(one).fontSize),
    })),
  );
  const fonts = await fontsOf(client, ".language .text");
  assert.equal(texts.length, fonts.length);
  assert.ok(texts.length >= given.languages.length * 7, `${texts.length} texts`);
  for (const [at, one] of texts.entries()) {
    assert.ok(one.lang, `a text has no language: ${one.text}`);
    assert.equal(one.direction, given.rtl.includes(one.lang) ? "rtl" : "ltr", one.lang);
    assert.equal(one.dir, one.direction, one.lang);
    const foreign = fonts[at].filter((font) => !font.isCustomFont);
    if (!isCjk(one.lang)) {
      assert.deepEqual(foreign, [], `${one.lang}: ${one.text}`);
    }
    if (one.lang === "ur") {
      assert.ok(fonts[at].some((font) => font.familyName === "Noto Nastaliq Urdu"), "Urdu is in Nastaliq");
      assert.ok(Math.abs(one.lineHeight - 2.2) < 0.01, `Urdu has room for its slope: ${one.lineHeight}`);
    }
  }
  assert.deepEqual([...new Set(texts.map((one) => one.lang))].sort(), [...given.languages].sort());
  await shaping(page, client);
  await go(page, given.base, pseudo(given));
  assert.deepEqual(await page.$$eval(".language", (all) => all.map((one) => one.id).sort()), ["ar-XB", "en-XA"]);
  assert.deepEqual((await fontsOf(client, ".language .text")).flat().filter((font) => !font.isCustomFont), []);
  assert.deepEqual(faults, []);
}

/** Each script of the product, also of languages that are not in the catalogue yet: right font, and letters that join. */
async function shaping(page, client) {
  await page.evaluate((samples) => {
    for (const { lang, text } of samples) {
      const line = document.createElement("p");
      line.className = "probe text";
      line.lang = lang;
      line.textContent = text;
      document.getElementById("main").append(line);
    }
  }, SCRIPTS);
  await settled(page);
  const fonts = await fontsOf(client, ".probe");
  for (const [at, { lang, family, text }] of SCRIPTS.entries()) {
    const names = fonts[at].map((font) => font.familyName);
    assert.ok(fonts[at].every((font) => font.isCustomFont), `${lang}: ${text}: ${JSON.stringify(fonts[at])}`);
    // Spaces are those of the Latin font.
    // Some of the files keep the name of the thinnest weight that they were cut from.
    const own = (name) => name.replace(/ Thin$/, "") === family;
    assert.ok(names.some(own) && names.every((name) => own(name) || name === "Noto Sans"), `${lang}: ${names}`);
  }
  for (const { lang, joined, apart } of SCRIPTS.filter((script) => script.joined)) {
    const [one, two] = await page.evaluate(
      ([lang, ...texts]) =>
        texts.map((text) => {
          const span = document.createElement("span");
          span.lang = lang;
          span.textContent = text;
          document.getElementById("main").append(span);
          const { width } = span.getBoundingClientRect();
          span.remove();
          return width;
        }),
      [lang, joined, apart],
    );
    assert.ok(one > 0 && one < two * 0.97, `${lang}: ${joined} is as wide (${one}) as its letters apart (${two})`);
  }
}

/** Nothing runs out of the page on a telephone, and what is pressed is large enough. */
export async function narrow(browser, given) {
  const { page, faults } = await open(browser, given.base, { viewport: { width: 360, height: 740 } });
  for (const at of pagesOf(given)) {
    await go(page, given.base, at);
    const found = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const inBox = (one) => one.closest(".wide, pre, .hidden, .skip");
      const wide = [...document.querySelectorAll("body *")].filter((one) => {
        const box = one.getBoundingClientRect();
        return (box.right > width + 1 || box.left < -1) && !inBox(one);
      });
      const small = [...document.querySelectorAll("button, input, select, summary, nav a")].filter((one) => {
        const box = (one.closest("label") ?? one).getBoundingClientRect();
        return box.width > 0 && box.height < 24;
      });
      const say = (all) => all.slice(0, 5).map((one) => one.outerHTML.slice(0, 160));
      return { page: document.documentElement.scrollWidth, width, wide: say(wide), small: say(small) };
    });
    assert.deepEqual(found, { page: 360, width: 360, wide: [], small: [] }, at);
  }
  assert.deepEqual(faults, []);
}

/** The characters that cost are marked where they stand, and the bubble's text is what goes out, byte for byte. */
export async function costly(browser, given) {
  const { page, faults } = await open(browser, given.base);
  await go(page, given.base, `/templates/${given.template}?form=sms`);
  const shown = await page.$$eval(".language", (all) =>
    Object.fromEntries(
      all.map((one) => [
        one.id,
        {
          text: one.querySelector(".bubble").textContent,
          forces: [...one.querySelectorAll("mark.forces")].map((mark) => [mark.textContent, mark.title]),
          legend: one.querySelector(".costly")?.innerText ?? "",
          account: one.querySelector(".account").innerText.replace(/\s+/g, " "),
        },
      ]),
    ),
  );
  for (const [lang, text] of Object.entries(given.sms)) {
    assert.equal(shown[lang].text, text, lang);
  }
  const spoiled = shown[given.spoiled];
  assert.deepEqual(spoiled.forces, [["’", "U+2019 right single quotation mark: makes the text UCS-2"]]);
  assert.match(spoiled.legend, /U\+2019 right single quotation mark, costs \d+ segments?/);
  assert.match(spoiled.account, /UCS-2/);
  assert.deepEqual(shown.ar.forces, [], "no letter of a script that is always UCS-2 is to blame");
  assert.match(shown.ar.account, /as always in Arab script/);
  assert.match(shown.en.account, /GSM-7/);
  const style = await page.$eval("mark.forces", (mark) => getComputedStyle(mark).borderBlockEndStyle);
  assert.equal(style, "solid", "a mark is more than a colour");
  assert.deepEqual(faults, []);
}

/** An open page shows what was written a moment ago; a broken file leaves the last good texts and says what is wrong. */
export async function live(browser, given) {
  const { page, faults } = await open(browser, given.base);
  const file = path.join(given.locales, "en", "hazard.ftl");
  const before = fs.readFileSync(file, "utf8");
  const old = "Dangerous flood in { $place }.";
  assert.ok(before.includes(old));
  await go(page, given.base, `/templates/${given.template}?form=sms&lang=en`);
  await page.focus("#moment");
  await page.evaluate(() => {
    window.sameDocument = true;
  });
  const says = (text) => page.waitForFunction((text) => document.querySelector(".bubble").textContent.includes(text), text);
  fs.writeFileSync(file, before.replace(old, "Much water in { $place }."));
  await says("Much water in");
  assert.equal(await page.evaluate(() => document.activeElement.id), "moment", "the focus stays");
  assert.equal(await page.evaluate(() => window.sameDocument), true, "the page was not loaded anew");
  assert.match(await page.textContent("#live"), /have changed/);

  const half = before.replace(old, "Much water in { $place");
  fs.writeFileSync(file, half);
  await page.waitForSelector(".broken .finding.error");
  const line = half.slice(0, half.indexOf("hazard-flood-act-now")).split("\n").length;
  const said = await page.textContent(".broken");
  assert.match(said, new RegExp(`hazard\\.ftl:${line}:\\d+`), said);
  assert.match(said, /\^/, "a caret");
  assert.match(said, /L01/);
  await says("Much water in");

  // As an editor writes: another file, then renamed into place.
  fs.writeFileSync(`${file}.new`, before.replace(old, "Water everywhere in { $place }."));
  fs.renameSync(`${file}.new`, file);
  await says("Water everywhere in");
  await page.waitForFunction(() => !document.querySelector(".broken"));

  // A new language is there as soon as it is written.
  fs.cpSync(path.join(given.locales, "es"), path.join(given.locales, "es-MX"), { recursive: true });
  await page.waitForSelector('input[name="lang"][value="es-MX"]', { state: "attached" });
  assert.deepEqual(faults, []);
}

/** No serious fault by axe, and none of another weight either. */
export async function accessible(browser, given) {
  const axe = fs.readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
  const { page, faults } = await open(browser, given.base);
  for (const at of given.pages ?? [...pagesOf(given), given.spoiledPage, "/?q=nothing-of-that-name"]) {
    await go(page, given.base, at);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    const told = violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(" | ")}`);
    assert.deepEqual(told, [], at);
  }
  assert.deepEqual(faults, []);
}

/** Everything works without a script; the page is reloaded by hand. */
export async function scriptless(browser, given) {
  const { page, faults } = await open(browser, given.base, { javaScriptEnabled: false });
  await page.goto(given.base);
  await page.fill("#q", "flood");
  await page.press("#q", "Enter");
  await page.getByRole("link", { name: given.template, exact: true }).click();
  await page.selectOption("#moment", "all-clear");
  await page.selectOption("#mode", "live");
  await page.check('input[name="form"][value="radio"]');
  await page.getByRole("button", { name: "Show" }).click();
  const url = new URL(page.url());
  assert.deepEqual(
    ["moment", "mode", "form"].map((name) => url.searchParams.getAll(name)),
    [["all-clear"], ["live"], ["radio"]],
  );
  assert.equal(await page.locator(".snippet").count(), given.languages.length);
  assert.equal(await page.locator(".snippet.radio").count(), given.languages.length);
  const file = path.join(given.locales, "en", "radio.ftl");
  fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace(/^radio-attention = .*$/m, "radio-attention = Hear this."));
  const until = performance.now() + DEADLINE_MS;
  while (!(await page.textContent("#en .sheet")).includes("Hear this.")) {
    assert.ok(performance.now() < until, "the new text never came");
    await page.reload();
  }
  await page.getByRole("link", { name: "Languages", exact: true }).click();
  await page.locator('a[href="/locales/my"]').click();
  await page.selectOption("#state", "draft");
  await page.getByRole("button", { name: "Show" }).click();
  assert.ok((await page.locator(".pair .mark.draft").count()) > 10);
  assert.deepEqual(faults, []);
}

/** All of it can be reached and used by keyboard, in the order of the page, and the focus is always seen. */
export async function keyboard(browser, given) {
  const { page, faults } = await open(browser, given.base);
  await go(page, given.base, `/templates/${given.template}?lang=en&lang=my&form=sms&form=radio`);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  const box = await page.locator(".skip").boundingBox();
  assert.ok(box.x >= 0 && box.y >= 0, "the link to the content is seen when it has the focus");
  const reached = [];
  const all = await page.evaluate(() => document.querySelectorAll("a, button, input, select, summary, iframe, [tabindex='0']").length);
  for (let at = 0; at <= all; at += 1) {
    const one = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === document.body) {
        return null;
      }
      const box = focused.getBoundingClientRect();
      const style = getComputedStyle(focused);
      return {
        what: `${focused.tagName} ${focused.id || focused.name || focused.textContent.trim().slice(0, 30)}`,
        seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
      };
    });
    if (!one) {
      break;
    }
    assert.ok(one.seen && one.ring, JSON.stringify(one));
    reached.push(one.what);
    await page.keyboard.press("Tab");
  }
  for (const needed of ["SELECT moment", "SELECT sample", "SELECT mode", "INPUT form", "INPUT lang", "BUTTON Show", "SUMMARY Gloss"]) {
    assert.ok(reached.includes(needed), `${needed} is not among ${reached.join(", ")}`);
  }
  await page.focus("#moment");
  await page.keyboard.type("cancel");
  await page.focus('form button[type="submit"]');
  await Promise.all([page.waitForURL(/moment=cancel/), page.keyboard.press("Enter")]);
  await page.locator(".skip").focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  assert.deepEqual(faults, []);
}

/** Pictures of every page in three sizes, for people to look at. */
export async function pictures(browser, given) {
  fs.mkdirSync(given.folder, { recursive: true });
  const shots = {
    index: "/",
    template: `/templates/${given.template}`,
    sms: `/templates/${given.template}?form=sms`,
    complex: `/templates/${given.template}?${given.complex.map((lang) => `lang=${lang}`).join("&")}`,
    locales: "/locales",
    pseudo: pseudo(given),
    arabic: "/locales/ar",
    findings: "/findings",
  };
  for (const [size, [width, height]] of Object.entries(SIZES)) {
    const { page, context, faults } = await open(browser, given.base, { viewport: { width, height } });
    for (const [name, at] of Object.entries(shots)) {
      await go(page, given.base, at);
      const file = path.join(given.folder, `preview-${name}-${size}.png`);
      await page.screenshot({ path: file, fullPage: name === "complex" });
      assert.ok(fs.statSync(file).size > 5_000, file);
    }
    assert.deepEqual(faults, []);
    await context.close();
  }
}

/** The public pages at 320 px with scripts off: no fault by axe, nothing runs out, everything by keyboard, no other host. */
export async function publicPages(browser, given) {
  const axe = fs.readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
  const viewport = { width: 320, height: 640 };
  fs.mkdirSync(given.folder, { recursive: true });
  const reader = await open(browser, given.base, { viewport, javaScriptEnabled: false });
  for (const [name, at] of Object.entries(given.pages)) {
    await reader.page.goto(new URL(at, given.base).href);
    assert.equal(await reader.page.locator("script").count(), 0, name);
    await reader.page.screenshot({ path: path.join(given.folder, `public-${name}.png`), fullPage: true });
  }
  await reader.page.goto(new URL(given.pages["alert-es"], given.base).href);
  await reader.page.getByRole("link", { name: "العربية" }).click();
  assert.equal(await reader.page.locator("html").getAttribute("lang"), "ar", "the language is changed without a script");
  assert.deepEqual(reader.faults, []);

  const { page, faults } = await open(browser, given.base, { viewport });
  const client = await inspector(page);
  for (const [name, at] of Object.entries(given.pages)) {
    await go(page, given.base, at);
    const lang = await page.getAttribute("html", "lang");
    const direction = await page.evaluate(() => getComputedStyle(document.querySelector("h1")).direction);
    assert.equal(direction, ["ar", "ur"].includes(lang) ? "rtl" : "ltr", name);
    const found = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const wide = [...document.querySelectorAll("body *")].filter((one) => {
        const box = one.getBoundingClientRect();
        return box.right > width + 1 || box.left < -1;
      });
      const small = [...document.querySelectorAll("summary, .languages a")].filter((one) => {
        const box = one.getBoundingClientRect();
        return box.width > 0 && (box.height < 24 || box.width < 24);
      });
      const say = (all) => all.slice(0, 5).map((one) => one.outerHTML.slice(0, 160));
      return { page: document.documentElement.scrollWidth, wide: say(wide), small: say(small) };
    });
    assert.deepEqual(found, { page: 320, wide: [], small: [] }, name);
    const fonts = await fontsOf(client, "h1");
    assert.deepEqual(fonts.flat().filter((font) => !font.isCustomFont), [], `${name}: the font came with the page`);
    await page.$$eval("details", (all) => all.forEach((one) => (one.open = true)));
    await settled(page);
    const tags = await page.$$eval(".languages a", (all) => all.map((one) => one.lang));
    for (const [index, drawn] of (await fontsOf(client, ".languages a")).entries()) {
      assert.ok(isCjk(tags[index]) || drawn.every((font) => font.isCustomFont), `${name}: ${tags[index]} ${JSON.stringify(drawn)}`);
    }
    const ends = await page.$$eval("a[href], summary, textarea", (all) => all.filter((one) => one.checkVisibility()).length);
    for (let press = 0; press < ends; press += 1) {
      await page.keyboard.press("Tab");
      const ring = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement);
        return document.activeElement !== document.body && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      });
      assert.ok(ring, `${name}: the focus is seen at press ${press + 1} of ${ends}`);
    }
  }
  for (const [name, at] of Object.entries({ ...given.pages, ...given.missing })) {
    await page.goto(new URL(at, given.base).href);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    const told = violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(" | ")}`);
    assert.deepEqual(told, [], name);
  }
  await page.screenshot({ path: path.join(given.folder, "public-not-in-fr.png"), fullPage: true });
  // The page for a language that is not there is a 404, and says so to the browser.
  const known = Object.values(given.missing).map((at) => new URL(at, given.base).href);
  assert.deepEqual(faults.filter((fault) => !known.some((url) => fault.includes(url)) && !fault.includes("404 (Not Found)")), []);
}
